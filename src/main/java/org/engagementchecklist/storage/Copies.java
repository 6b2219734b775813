package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one folder that hold the same engagement, which is told by the identity inside: somebody copied it, or a
 * program that keeps files alike in several places met two changes at once.
 *
 * <p>One of them stands for the engagement: the one with a plain name, since that is the one other computers know too; of
 * several, the last changed. The others follow, the last changed first.
 *
 * @param main the one that stands for the engagement
 * @param others may be none
 */
public record Copies(EngagementEntry.Listed main, List<EngagementEntry.Listed> others) {
    /** Keeps the list as it is. */
    public Copies {
        others = List.copyOf(others);
    }

    /**
     * Chooses the one that stands for the engagement.
     *
     * @param files at least one
     */
    public static Copies of(Collection<EngagementEntry.Listed> files) {
        List<Path> places = files.stream().map(EngagementEntry.Listed::file).toList();
        Comparator<EngagementEntry.Listed> latest = Comparator.comparing(Copies::changed)
                .reversed()
                .thenComparingInt(each -> String.valueOf(each.file()).length())
                .thenComparing(EngagementEntry.Listed::file);
        EngagementEntry.Listed main = files.stream()
                .min(Comparator.comparing((EngagementEntry.Listed each) -> !isPlain(each.file(), places))
                        .thenComparing(latest))
                .orElseThrow();
        return new Copies(
                main,
                files.stream().filter(each -> !each.equals(main)).sorted(latest).toList());
    }

    /** {@return every file, the one that stands for the engagement first} */
    public List<Path> files() {
        return Stream.concat(Stream.of(main), others.stream())
                .map(EngagementEntry.Listed::file)
                .toList();
    }

    private static Instant changed(EngagementEntry.Listed file) {
        return file.summary().changed();
    }

    private static boolean isPlain(Path file, Collection<Path> files) {
        return CopyName.of(file, files) instanceof CopyName.Plain;
    }
}
