package org.engagementchecklist.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.DraftName;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.Gate;

/**
 * The former states of one engagement, in a folder of their own below {@code backups} beside the engagement's file: the
 * last, the first of each of the last seven days with changes, and what was kept on purpose, which stays.
 */
public final class Backups {

    private static final String FOLDER = "backups";
    private static final int MOST_DAYS = 7;

    private final Path file;
    private final Path folder;
    private final Disk disk;
    private final Clock clock;
    private final ReadBack proof;

    Backups(Path file, Disk disk, Clock clock, ReadBack proof) {
        this.file = real(file);
        this.disk = disk;
        this.clock = clock;
        this.proof = proof;
        String name = String.valueOf(this.file.getFileName());
        this.folder = this.file.resolveSibling(FOLDER).resolve(stem(name));
    }

    /** {@return what is kept, the latest first} */
    public List<Backup> list() {
        return read().sorted(Comparator.comparing(Backup::at).reversed()).toList();
    }

    /**
     * Keeps a copy of the present state until somebody removes it.
     *
     * @param kind why
     * @param name how the person calls it, or nothing
     * @return the backup's file, or why there is none; the engagement is as it was either way
     */
    public Saving keep(Backup.Kind kind, String name) {
        return tried(file, () -> {
            Path backup = freeName(kind, name);
            copy(file, backup);
            return backup;
        });
    }

    /**
     * Keeps a state that need not be in the file, until somebody removes it. It is called kept only once what was written
     * has been read by the reader that opens files, and is this state.
     *
     * @param summary what a list shows of it
     * @param kind why
     * @param name how the person calls it, or nothing
     * @return the backup's file, or why there is none
     */
    public Saving keep(Engagement state, Summary summary, Backup.Kind kind, String name) {
        return tried(file, () -> {
            Path backup = freeName(kind, name);
            write(backup, EngagementText.of(state, summary), proof.of(state, summary));
            return backup;
        });
    }

    /** Keeps bytes that lie elsewhere, whether or not they can be read. */
    Saving keepAside(byte[] found) {
        return tried(file, () -> {
            Path backup = freeName(Backup.Kind.ASIDE, "");
            write(backup, found, Gate.OPEN);
            return backup;
        });
    }

    /** Keeps a copy of the present state, or throws. */
    void copyPresent(Backup.Kind kind) throws IOException {
        copy(file, freeName(kind, ""));
    }

    /**
     * Moves the engagement's file among its backups, so that its place is free. Restoring the backup brings it back.
     *
     * @return the backup's file; or why the engagement is still in its place
     */
    public Saving putAside() {
        return tried(file, () -> {
            Path backup = freeName(Backup.Kind.ASIDE, "");
            disk.move(file, backup);
            disk.force(folder);
            return backup;
        });
    }

    /** Lets a former state take the place of the present one, which is kept among the backups first. */
    public Saving restore(Backup backup) {
        return tried(file, () -> {
            if (Files.exists(file)) {
                copyPresent(Backup.Kind.BEFORE_RESTORING);
            }
            copy(backup.file(), file);
            return file;
        });
    }

    /**
     * Keeps the state that is about to be replaced. For the last one a second name is enough, for nothing writes any more
     * into what is about to be replaced; the first of a day is a copy, so that damage to one does not reach the other.
     */
    void keepReplaced() throws IOException {
        if (Files.exists(file)) {
            disk.makeFolder(folder);
            Path today = folder.resolve(BackupName.of(LocalDate.ofInstant(clock.instant(), clock.getZone())));
            if (!Files.exists(today)) {
                copy(file, today);
                forgetOldDays(today);
            }
            linkAs(folder.resolve(BackupName.PREVIOUS));
        }
    }

    private void linkAs(Path backup) throws IOException {
        Path second = folder.resolve(DraftName.next());
        try {
            disk.link(file, second);
            disk.move(second, backup);
        } finally {
            // Moving one name of a file over another of the same file leaves both.
            disk.delete(second);
        }
    }

    private void forgetOldDays(Path today) throws IOException {
        List<Path> old = read().filter(each -> each.kind() == Backup.Kind.DAY)
                .map(Backup::file)
                .filter(each -> !each.equals(today))
                .sorted(Comparator.reverseOrder())
                .skip(MOST_DAYS - 1L)
                .toList();
        for (Path each : old) {
            disk.delete(each);
        }
    }

    private void copy(Path from, Path to) throws IOException {
        write(to, disk.read(from), Gate.OPEN);
    }

    private void write(Path place, byte[] content, Gate gate) throws IOException {
        new FileReplacement(disk, Audience.OWNER).replace(place, content, gate);
    }

    private Path freeName(Backup.Kind kind, String name) throws IOException {
        disk.makeFolder(folder);
        return Stream.iterate(clock.instant(), at -> at.plusMillis(1))
                .map(at -> folder.resolve(BackupName.of(kind, at, name)))
                .filter(each -> !Files.exists(each))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Backup> read() {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(BackupName::read).flatMap(Optional::stream).toList().stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.of();
        }
    }

    @FunctionalInterface
    private interface Attempt {
        Path make() throws IOException;
    }

    private Saving tried(Path place, Attempt attempt) {
        try {
            Instant now = clock.instant();
            return new Saving.Saved(attempt.make(), now);
        } catch (IOException | RuntimeException | Error failure) {
            return Failures.of(place, failure);
        }
    }

    private static String stem(String name) {
        return name.endsWith(EngagementFormat.EXTENSION)
                ? name.substring(0, name.length() - EngagementFormat.EXTENSION.length())
                : name;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThereYet) {
            return file.toAbsolutePath();
        }
    }
}
