package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for engagement files in a folder and the folders below it, one after another, in the order of their names. */
public final class EngagementWalk {

    /** Folders whose contents are not engagements to be counted beside those they were copied or taken from. */
    private static final Set<String> PUT_AWAY = Set.of("archive", "backups", "bin");

    /** Deeper folders are made by mistake or to do harm. */
    private static final int DEEPEST = 32;

    private final Set<String> endings;

    private EngagementWalk(Set<String> endings) {
        this.endings = endings;
    }

    /** {@return a walk that finds engagement files} */
    public static EngagementWalk forEngagements() {
        return new EngagementWalk(Set.of(EngagementFormat.EXTENSION));
    }

    /** {@return a walk that finds engagement files, and PDF files that may carry one} */
    public static EngagementWalk forImports() {
        return new EngagementWalk(Set.of(EngagementFormat.EXTENSION, ".pdf"));
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
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(".")) {
            return Files.isDirectory(path) ? leftOut(path, Found.Reason.HIDDEN) : Stream.empty();
        }
        if (Files.isSymbolicLink(path)) {
            return leftOut(path, Found.Reason.LINK);
        }
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? below(path, name, depth + 1)
                : isWanted(name) ? Stream.of(new Found.Candidate(path)) : leftOut(path, Found.Reason.OTHER_KIND);
    }

    private Stream<Found> below(Path folder, String name, int depth) {
        if (PUT_AWAY.contains(name)) {
            return leftOut(folder, Found.Reason.PUT_AWAY);
        }
        return depth > DEEPEST ? leftOut(folder, Found.Reason.TOO_DEEP) : folder(folder, depth);
    }

    private boolean isWanted(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(small::endsWith);
    }

    private static Stream<Found> leftOut(Path path, Found.Reason reason) {
        return Stream.of(new Found.LeftOut(path, reason));
    }
}
