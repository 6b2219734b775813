package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;

/**
 * Saves in the background, on one thread of its own that nobody interrupts: an interrupt would close the file under the
 * writer. Of several snapshots of one file only the newest is written.
 */
public final class EngagementWriter implements AutoCloseable {

    private record Snapshot(Engagement engagement, Summary summary) {}

    private final EngagementFolder folder;
    private final Consumer<Saving> told;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread writer = new Thread(task, "engagement-writer");
        writer.setDaemon(false);
        return writer;
    });
    private final Map<Path, Snapshot> waiting = new LinkedHashMap<>();

    /** @param told is told of every attempt, on the writer's thread */
    public EngagementWriter(EngagementFolder folder, Consumer<Saving> told) {
        this.folder = folder;
        this.told = told;
    }

    /** Asks for a snapshot to be saved, and returns at once. */
    public void save(Path file, Engagement engagement, Summary summary) {
        synchronized (waiting) {
            waiting.put(file, new Snapshot(engagement, summary));
        }
        thread.execute(() -> write(file));
    }

    /** Waits until everything asked for so far has been tried. */
    public void flush() {
        try {
            thread.submit(() -> {}).get();
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
        try {
            thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Path file) {
        Optional<Snapshot> newest;
        synchronized (waiting) {
            newest = Optional.ofNullable(waiting.remove(file));
        }
        newest.ifPresent(each -> told.accept(folder.save(file, each.engagement(), each.summary())));
    }
}
