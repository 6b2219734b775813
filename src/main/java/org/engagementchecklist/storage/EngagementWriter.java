package org.engagementchecklist.storage;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;

/**
 * Saves in the background, on one thread of its own that nobody interrupts. Of several snapshots only the newest is
 * written. Who waits for it does not wait for ever: a share may no longer answer.
 */
public final class EngagementWriter implements AutoCloseable {

    /** So long is waited for what is being written. */
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    private record Snapshot(Engagement engagement, Summary summary) {}

    private final EngagementFile file;
    private final Consumer<Saving> told;
    private final Duration patience;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread writer = new Thread(task, "engagement-writer");
        writer.setDaemon(false);
        return writer;
    });
    /** Whether somebody has waited in vain and nothing has been written since; then nobody waits again. */
    private volatile boolean silent;

    private final AtomicReference<Optional<Snapshot>> waiting = new AtomicReference<>(Optional.empty());

    /** @param told is told of every attempt, on the writer's thread */
    public EngagementWriter(EngagementFile file, Consumer<Saving> told) {
        this(file, told, PATIENCE);
    }

    /**
     * The same for whoever waits longer or less.
     *
     * @param told is told of every attempt, on the writer's thread
     * @param patience so long is waited for what is being written
     */
    public EngagementWriter(EngagementFile file, Consumer<Saving> told, Duration patience) {
        this.file = file;
        this.told = told;
        this.patience = patience;
    }

    /** Asks for a snapshot to be saved, and returns at once. */
    public void save(Engagement engagement, Summary summary) {
        waiting.set(Optional.of(new Snapshot(engagement, summary)));
        thread.execute(this::write);
    }

    /**
     * Waits until everything asked for so far has been tried; may be called from any thread, also after the end.
     *
     * @return whether it has been tried; where not, the place of the file does not answer
     */
    public boolean flush() {
        try {
            thread.submit(() -> {}).get(patience(), TimeUnit.NANOSECONDS);
            return true;
        } catch (RejectedExecutionException ended) {
            return hasEnded();
        } catch (TimeoutException inVain) {
            silent = true;
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Saves in another way, after everything asked for so far.
     *
     * @return what became of it; whatever it throws is told so, and that the place of the file does not answer
     */
    public Saving save(Supplier<Saving> otherwise) {
        try {
            return thread.submit(() -> attempt(otherwise)).get(patience(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | RejectedExecutionException inVain) {
            silent = true;
            return Failures.silent(file.path());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Failures.silent(file.path());
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes what is waiting, ends the thread and lets others have the file, unless its place does not answer. */
    @Override
    public void close() {
        if (!thread.isShutdown()) {
            thread.execute(file::close);
        }
        thread.shutdown();
        hasEnded();
    }

    private boolean hasEnded() {
        try {
            return thread.awaitTermination(patience(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long patience() {
        return silent ? 0 : patience.toNanos();
    }

    private void write() {
        waiting.getAndSet(Optional.empty())
                .ifPresent(each -> told.accept(attempt(() -> file.save(each.engagement(), each.summary()))));
    }

    /** Whatever goes wrong is told: else everybody would wait. */
    private Saving attempt(Supplier<Saving> saving) {
        try {
            return saving.get();
        } catch (RuntimeException | Error unforeseen) {
            return Failures.of(file.path(), unforeseen);
        } finally {
            silent = false;
        }
    }
}
