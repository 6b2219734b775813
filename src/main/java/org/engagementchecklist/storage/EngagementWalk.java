package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PathKind;

/** Looks for engagement files in a folder and the folders below it, one after another, in the order of their names. */
public final class EngagementWalk {

    /** Deeper folders are made by mistake or to do harm. */
    private static final int DEEPEST = 32;

    private final Disk disk = Disk.real();
    private final Predicate<EngagementName> wanted;

    private EngagementWalk(Predicate<EngagementName> wanted) {
        this.wanted = wanted;
    }

    /** {@return a walk that finds engagement files} */
    public static EngagementWalk forEngagements() {
        return new EngagementWalk(EngagementName::isEngagement);
    }

    /** {@return a walk that finds engagement files, and PDF files that may carry one} */
    public static EngagementWalk forImports() {
        return new EngagementWalk(name -> name.isEngagement() || name.isPdf());
    }

    /**
     * Walks. Only the names of one folder at each depth are held in memory.
     *
     * @param start a folder, read whatever its name, or one file, found whatever its name
     */
    public Stream<Found> from(Path start) {
        GuardedPath place = GuardedPath.named(start);
        return disk.stateOf(place).isFolder()
                ? folder(start, GuardedPath.chosen(start), 0)
                : Stream.of(new Found.Candidate(start));
    }

    private Stream<Found> folder(Path folder, GuardedPath place, int depth) {
        try {
            return disk.list(place).stream().sorted().flatMap(name -> met(folder.resolve(name), place.in(name), depth));
        } catch (IOException unreadable) {
            return Stream.of(new Found.Closed(folder));
        }
    }

    private Stream<Found> met(Path path, GuardedPath place, int depth) {
        EngagementName name = EngagementName.of(path);
        PathKind kind = disk.stateOf(place).kind();
        if (name.isHidden() && kind == PathKind.FOLDER) {
            return leftOut(path, Found.Reason.HIDDEN);
        }
        if (name.isHidden() || name.isLeftOut()) {
            return name.isLeftOut() ? leftOut(path, Found.Reason.COMPANION) : Stream.empty();
        }
        if (kind == PathKind.LINK) {
            return leftOut(path, Found.Reason.LINK);
        }
        return kind == PathKind.FOLDER
                ? below(path, place, name, depth + 1)
                : wanted.test(name) ? Stream.of(new Found.Candidate(path)) : leftOut(path, Found.Reason.OTHER_KIND);
    }

    private Stream<Found> below(Path folder, GuardedPath place, EngagementName name, int depth) {
        if (name.isPutAway()) {
            return leftOut(folder, Found.Reason.PUT_AWAY);
        }
        return depth > DEEPEST ? leftOut(folder, Found.Reason.TOO_DEEP) : folder(folder, place, depth);
    }

    private static Stream<Found> leftOut(Path path, Found.Reason reason) {
        return Stream.of(new Found.LeftOut(path, reason));
    }
}
