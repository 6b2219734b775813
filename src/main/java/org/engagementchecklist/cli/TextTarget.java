package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.storage.TextFiles;
import picocli.CommandLine.Option;

/** Puts files of text in their places, over others only where that is asked for. */
final class TextTarget {
    @Option(names = "--replace", description = "Write over files of the same names.")
    private boolean replace;

    /** {@return why nothing is to be written, in words} */
    Optional<String> refused(TextFiles files) {
        List<Path> inTheWay = files.inTheWay();
        return inTheWay.isEmpty() || replace
                ? Optional.empty()
                : Optional.of(inTheWay.getFirst() + " is already there with something else in it, and was left."
                        + " Nothing was written. Choose another place, or --replace it.");
    }
}
