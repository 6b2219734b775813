package org.engagementchecklist.storage;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;

/**
 * Saves in the background, on one thread of its own that nobody interrupts. Of several snapshots only the newest is
 * written.
 */
public final class EngagementWriter implements AutoCloseable {

    private record Snapshot(Engagement engagement, Summary summary) {}

    private final EngagementFile file;
    private final Consumer<Saving> told;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread writer = new Thread(task, "engagement-writer");
        writer.setDaemon(false);
        return writer;
    });
    private final AtomicReference<Optional<Snapshot>> waiting = new AtomicReference<>(Optional.empty());

    /** @param told is told of every attempt, on the writer's thread */
    public EngagementWriter(EngagementFile file, Consumer<Saving> told) {
        this.file = file;
        this.told = told;
    }

    /** Asks for a snapshot to be saved, and returns at once. */
    public void save(Engagement engagement, Summary summary) {
        waiting.set(Optional.of(new Snapshot(engagement, summary)));
        thread.execute(this::write);
    }

    /** Waits until everything asked for so far has been tried; may be called from any thread, also after the end. */
    public void flush() {
        try {
            thread.submit(() -> {}).get();
        } catch (RejectedExecutionException ended) {
            awaitEnd();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes what is waiting and ends the thread. */
    @Override
    public void close() {
        thread.shutdown();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        waiting.getAndSet(Optional.empty()).ifPresent(each -> told.accept(attempt(each)));
    }

    /** Whatever goes wrong is told: else everybody would wait for ever. */
    private Saving attempt(Snapshot snapshot) {
        try {
            return file.save(snapshot.engagement(), snapshot.summary());
        } catch (RuntimeException | Error unforeseen) {
            return Failures.of(file.path(), unforeseen);
        }
    }
}
