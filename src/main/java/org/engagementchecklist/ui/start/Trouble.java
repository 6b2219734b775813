package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.proof.Defect;

/**
 * A file that cannot be used, and why.
 *
 * @param defects what is wrong, in words; usually at least one
 */
public record Trouble(Path file, List<Defect> defects) {

    public Trouble {
        defects = List.copyOf(defects);
    }

    /** {@return the name of the file without its folder} */
    String name() {
        return String.valueOf(file.getFileName());
    }

    /** {@return the first of the defects in words, or nothing} */
    String reason() {
        return defects.stream().findFirst().map(Defect::message).orElse("");
    }
}
