package org.engagementchecklist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.storage.EngagementName;
import org.engagementchecklist.storage.Found;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * Where the summaries of many engagements belong.
 *
 * @param named the files and folders in which the engagements are
 * @param folder the folder for the summaries
 */
record SummaryPlaces(NamedFiles named, Path folder) {

    /** {@return the same way into the folder of the summaries as the engagement has in its own} */
    Path of(Path engagement) {
        Path within = named.folderOf(engagement)
                .map(place -> place.relativize(engagement))
                .orElse(Optional.ofNullable(engagement.getFileName()).orElse(engagement));
        return folder.resolve(within).resolveSibling(EngagementName.of(within).stem() + ".pdf");
    }

    /** {@return that two of those that were found would have one place, in words, if two would} */
    Optional<String> shared(List<Found> found) {
        Map<Path, Path> taken = new HashMap<>();
        for (Found each : found) {
            if (each instanceof Found.Candidate(var file)) {
                Path place = of(file);
                Optional<Path> other = Optional.ofNullable(taken.putIfAbsent(place, file));
                if (other.isPresent()) {
                    return Optional.of(
                            "\"" + other.get() + "\" and \"" + file + "\" would both be written to \"" + place
                                    + "\". Nothing was written. Export them one after the other, into different folders.");
                }
            }
        }
        return Optional.empty();
    }

    /** Makes the folder of a place, where it is missing. {@return why there can be none, in words} */
    Optional<String> makeFolder(Path place) {
        Path parent = Optional.ofNullable(place.getParent()).orElse(folder);
        try {
            Disk.real().makeFolder(GuardedPath.chosen(parent));
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of("There can be no folder \"" + parent + "\" for its summary.");
        }
    }
}
