package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for engagement files in a folder and the folders below it, one after another, in the order of their names. */
public final class EngagementWalk {

    /** Deeper folders are made by mistake or to do harm. */
    private static final int DEEPEST = 32;

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
        return Files.isDirectory(start) ? folder(start, 0) : Stream.of(new Found.Candidate(start));
    }

    private Stream<Found> folder(Path folder, int depth) {
        try (Stream<Path> names = Files.list(folder)) {
            List<Path> sorted = names.sorted().toList();
            return sorted.stream().flatMap(each -> met(each, depth));
        } catch (IOException unreadable) {
            return Stream.of(new Found.Closed(folder));
        }
    }

    private Stream<Found> met(Path path, int depth) {
        EngagementName name = EngagementName.of(path);
        if (name.isHidden() && Files.isDirectory(path)) {
            return leftOut(path, Found.Reason.HIDDEN);
        }
        if (name.isHidden() || name.isLeftOut()) {
            return name.isLeftOut() ? leftOut(path, Found.Reason.COMPANION) : Stream.empty();
        }
        if (Files.isSymbolicLink(path)) {
            return leftOut(path, Found.Reason.LINK);
        }
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? below(path, name, depth + 1)
                : wanted.test(name) ? Stream.of(new Found.Candidate(path)) : leftOut(path, Found.Reason.OTHER_KIND);
    }

    private Stream<Found> below(Path folder, EngagementName name, int depth) {
        if (name.isPutAway()) {
            return leftOut(folder, Found.Reason.PUT_AWAY);
        }
        return depth > DEEPEST ? leftOut(folder, Found.Reason.TOO_DEEP) : folder(folder, depth);
    }

    private static Stream<Found> leftOut(Path path, Found.Reason reason) {
        return Stream.of(new Found.LeftOut(path, reason));
    }
}
