package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.FileState;
import org.engagementchecklist.storage.disk.Gate;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * Keeps what is noted of faults on this computer, a file for each, called by its code; of the same fault the last time, and
 * of all no more than {@value #MOST}. None holds anything that was answered, and none is sent anywhere.
 */
public final class FaultLog extends Handler {
    static final int MOST = 20;

    private static final String ENDING = ".txt";
    private static final String BEGINNING = "Error ";

    private final GuardedPath folder;
    private final Disk disk;
    private final List<String> versions;

    /**
     * Keeps nothing yet.
     *
     * @param folder is made with the first fault, readable by its owner alone
     * @param versions of the program and of what it runs on, a line each
     */
    public FaultLog(Path folder, Disk disk, List<String> versions) {
        this.folder = GuardedPath.chosen(folder);
        this.disk = disk;
        this.versions = List.copyOf(versions);
    }

    @Override
    public void publish(LogRecord record) {
        Object[] parameters = record.getParameters();
        if (parameters != null && parameters.length == 1 && parameters[0] instanceof Fault fault) {
            keep(fault, record.getInstant());
        }
    }

    /** What cannot be kept was told, with its code, its kind and its place. */
    private void keep(Fault fault, Instant at) {
        List<String> lines = new ArrayList<>(List.of(BEGINNING + fault.code()));
        lines.add(at.truncatedTo(ChronoUnit.SECONDS).toString());
        lines.addAll(versions);
        lines.add("Thread " + Thread.currentThread().getName());
        lines.addAll(fault.account());
        try {
            disk.makePrivateFolder(folder);
            GuardedPath place = folder.in(fault.code() + ENDING);
            if (!disk.isFreeOrBegins(place, BEGINNING)) {
                return;
            }
            new FileReplacement(disk, Audience.OWNER)
                    .replace(place, String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8), Gate.OPEN);
            sweep();
        } catch (IOException | RuntimeException | Error nowhere) {
            return;
        }
    }

    private void sweep() throws IOException {
        List<Kept> kept = new ArrayList<>();
        for (String name : disk.list(folder)) {
            FileState state = disk.look(folder.in(name));
            if (name.endsWith(ENDING) && disk.isFreeOrBegins(folder.in(name), BEGINNING)) {
                kept.add(new Kept(name, state.modified()));
            }
        }
        List<Kept> tooMany = kept.stream()
                .sorted(Comparator.comparing(Kept::at).reversed())
                .skip(MOST)
                .toList();
        for (Kept each : tooMany) {
            disk.delete(folder.in(each.name()));
        }
    }

    private record Kept(String name, Instant at) {}

    @Override
    public void flush() {
        // Each is written at once.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
