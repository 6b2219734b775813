package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/** The engagement files that lie in one folder, by their names and ids. */
record FolderFiles(Disk disk, Path folder) {

    /** {@return the files; none if the folder cannot be read} */
    List<Path> all() {
        try {
            return disk.list(GuardedPath.chosen(folder)).stream()
                    .filter(name -> new EngagementName(name).isEngagement())
                    .sorted()
                    .map(folder::resolve)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** {@return the files of each engagement, as far as they say which it is} */
    Map<UUID, List<Path>> ids() {
        Map<UUID, List<Path>> ids = new HashMap<>();
        for (Path file : all()) {
            Optional<UUID> id = SummaryStart.idOf(disk, GuardedPath.of(file));
            id.ifPresent(
                    each -> ids.computeIfAbsent(each, _ -> new ArrayList<>()).add(file));
        }
        return ids;
    }

    /** {@return a file for an engagement, of a name that no file has} */
    Path free(Engagement engagement) {
        return free(FileName.of(engagement));
    }

    /** {@return a file of this name, or of one like it, that is not there yet} */
    Path free(String name) {
        EngagementName given = new EngagementName(name);
        return free(given.stem(), given.ending());
    }

    /** {@return the same for a name in two parts, of which the second is how it ends} */
    Path free(String stem, String ending) {
        return names(stem, ending).filter(each -> !isThere(each)).findFirst().orElseThrow();
    }

    /** {@return whether anything stands under a name; what cannot be looked at may be there} */
    boolean isThere(Path file) {
        try {
            return disk.look(GuardedPath.of(file)).isThere();
        } catch (IOException unknown) {
            return true;
        }
    }

    /** {@return a file of this name and those of names like it, without end} */
    Stream<Path> names(String stem, String ending) {
        return Stream.concat(
                Stream.of(folder.resolve(stem + ending)),
                IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> "-" + number + ending)
                        .map(end -> folder.resolve(FileName.withRoomFor(end, stem) + end)));
    }
}
