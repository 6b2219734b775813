package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.storage.EngagementWalk;
import org.engagementchecklist.storage.Found;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * The files and folders that a command for many was given. One that is not there is found as well, so that it is said like
 * every other that cannot be used.
 */
record NamedFiles(List<Path> places) {

    private static final String NOTHING_WRITTEN = " Nothing was written. Name it once.";

    NamedFiles {
        places = List.copyOf(places);
    }

    /** {@return why nothing is to be begun, in words: something would be met twice} */
    Optional<String> twice() {
        if (places.size() > 1 && places.contains(Streams.STANDARD)) {
            return Optional.of(
                    "Standard input (-) is one engagement and goes alone, not together with other files. Nothing"
                            + " was written.");
        }
        Map<Path, Path> met = new LinkedHashMap<>();
        for (Path place : places) {
            Optional<Path> same = Optional.ofNullable(met.putIfAbsent(real(place), place));
            if (same.isPresent()) {
                return Optional.of(same(same.get(), place) + NOTHING_WRITTEN);
            }
        }
        return met.entrySet().stream()
                .flatMap(inner -> above(inner.getKey())
                        .flatMap(folder -> Optional.ofNullable(met.get(folder)).stream())
                        .map(outer ->
                                "\"" + inner.getValue() + "\" lies in \"" + outer + "\", which is named as well."))
                .findFirst()
                .map(words -> words + NOTHING_WRITTEN);
    }

    /** {@return everything in the folders, and the files} */
    Stream<Found> found() {
        return places.stream()
                .flatMap(place -> Streams.isStandard(place)
                        ? Stream.of(new Found.Candidate(place))
                        : EngagementWalk.forEngagements().from(place));
    }

    /** {@return the named folder in which a file was found, if it was found in one} */
    Optional<Path> folderOf(Path file) {
        return places.stream()
                .filter(place -> isFolder(place) && file.startsWith(place))
                .findFirst();
    }

    /** {@return whether a place is a folder that is there} */
    static boolean isFolder(Path place) {
        return Disk.real().stateOf(place).isFolder();
    }

    private static String same(Path one, Path other) {
        return one.equals(other)
                ? "\"" + one + "\" is named twice."
                : "\"" + one + "\" and \"" + other + "\" are the same.";
    }

    private static Stream<Path> above(Path place) {
        return Stream.iterate(
                        Optional.ofNullable(place.getParent()), Optional::isPresent, each -> each.map(Path::getParent))
                .flatMap(Optional::stream);
    }

    private static Path real(Path place) {
        return GuardedPath.named(place).path();
    }
}
