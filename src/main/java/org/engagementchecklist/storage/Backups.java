package org.engagementchecklist.storage;

import java.io.IOException;
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
import org.engagementchecklist.storage.disk.FileState;
import org.engagementchecklist.storage.disk.Gate;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PathKind;
import org.engagementchecklist.storage.disk.PlantedException;

/**
 * The former states of one engagement, in a folder of their own below {@code backups} beside the engagement's file: the
 * last, the first of each of the last seven days with changes, and what was kept on purpose, which stays.
 */
public final class Backups {

    static final String FOLDER = "backups";
    private static final int MOST_DAYS = 7;

    private final GuardedPath file;
    private final GuardedPath folder;
    private final Disk disk;
    private final Clock clock;
    private final ReadBack proof;
    private final FolderMemory memory;

    /** @param memory what was seen of the folder in which the engagement's file is */
    Backups(GuardedPath file, Disk disk, Clock clock, ReadBack proof, FolderMemory memory) {
        this.file = file;
        this.disk = disk;
        this.clock = clock;
        this.proof = proof;
        this.memory = memory;
        this.folder = file.sibling(FOLDER).in(stem(file.name()));
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
        return tried(() -> {
            GuardedPath backup = freeName(kind, name);
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
        return tried(() -> {
            GuardedPath backup = freeName(kind, name);
            write(backup, EngagementText.of(state, summary), proof.of(state, summary));
            return backup;
        });
    }

    /** Keeps bytes that lie elsewhere, whether or not they can be read. */
    Saving keepAside(byte[] found) {
        return tried(() -> {
            GuardedPath backup = freeName(Backup.Kind.ASIDE, "");
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
        return tried(() -> {
            GuardedPath backup = freeName(Backup.Kind.ASIDE, "");
            disk.move(file, backup);
            disk.force(folder);
            return backup;
        });
    }

    /** Lets a former state take the place of the present one, which is kept among the backups first. */
    public Saving restore(Backup backup) {
        return tried(() -> {
            if (disk.look(file).isThere()) {
                copyPresent(Backup.Kind.BEFORE_RESTORING);
            }
            write(
                    file,
                    disk.read(GuardedPath.below(file.folder(), backup.file()), Limits.ENGAGEMENT.bytes()),
                    Gate.OPEN);
            return file;
        });
    }

    /**
     * Keeps the state that is about to be replaced. For the last one a second name is enough, for nothing writes any more
     * into what is about to be replaced; the first of a day is a copy, so that damage to one does not reach the other.
     *
     * @throws PlantedException if under the name of a backup stands what this program has not written; it is left
     */
    void keepReplaced() throws IOException {
        if (disk.look(file).isThere()) {
            disk.makeFolder(folder);
            GuardedPath today = folder.in(BackupName.of(LocalDate.ofInstant(clock.instant(), clock.getZone())));
            GuardedPath previous = folder.in(BackupName.PREVIOUS);
            requireOwn(previous);
            requireOwn(today);
            if (!disk.look(today).isThere()) {
                copy(file, today);
                forgetOldDays(today);
            }
            linkAs(previous);
        }
    }

    /** What somebody else has put under such a name is neither taken for a backup nor written over. */
    private void requireOwn(GuardedPath backup) throws IOException {
        if (disk.look(backup).isThere() && !SummaryStart.isEngagement(disk.read(backup, Limits.ENGAGEMENT.bytes()))) {
            throw new PlantedException(backup.path(), PathKind.FOREIGN);
        }
    }

    private void linkAs(GuardedPath backup) throws IOException {
        GuardedPath second = folder.in(DraftName.next());
        try {
            disk.link(file, second);
            disk.move(second, backup);
        } finally {
            // Moving one name of a file over another of the same file leaves both.
            disk.delete(second);
        }
    }

    private void forgetOldDays(GuardedPath today) throws IOException {
        List<String> old = names().filter(name -> BackupName.isOfDay(name) && !name.equals(today.name()))
                .sorted(Comparator.reverseOrder())
                .skip(MOST_DAYS - 1L)
                .toList();
        for (String each : old) {
            requireOwn(folder.in(each));
            disk.delete(folder.in(each));
        }
    }

    private void copy(GuardedPath from, GuardedPath to) throws IOException {
        write(to, disk.read(from, Limits.ENGAGEMENT.bytes()), Gate.OPEN);
    }

    private void write(GuardedPath place, byte[] content, Gate gate) throws IOException {
        new FileReplacement(disk, Audience.FOLDER).replace(place, content, gate);
    }

    private GuardedPath freeName(Backup.Kind kind, String name) throws IOException {
        disk.makeFolder(folder);
        Instant at = clock.instant();
        GuardedPath free = folder.in(BackupName.of(kind, at, name));
        while (disk.look(free).isThere()) {
            at = at.plusMillis(1);
            free = folder.in(BackupName.of(kind, at, name));
        }
        return free;
    }

    private Stream<Backup> read() {
        return names().flatMap(name -> read(name).stream());
    }

    private Optional<Backup> read(String name) {
        try {
            FileState state = disk.look(folder.in(name));
            return state.isFile() ? BackupName.read(folder.in(name).path(), state.modified()) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Stream<String> names() {
        try {
            return disk.list(folder).stream();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }

    @FunctionalInterface
    private interface Attempt {
        GuardedPath make() throws IOException;
    }

    private Saving tried(Attempt attempt) {
        try {
            Instant now = clock.instant();
            memory.require();
            return new Saving.Saved(attempt.make().path(), now);
        } catch (IOException | RuntimeException | Error failure) {
            return Failures.of(file.path(), failure);
        }
    }

    private static String stem(String name) {
        return name.endsWith(EngagementFormat.EXTENSION)
                ? name.substring(0, name.length() - EngagementFormat.EXTENSION.length())
                : name;
    }
}
