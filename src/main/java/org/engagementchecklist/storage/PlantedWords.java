package org.engagementchecklist.storage;

import java.nio.file.Path;
import org.engagementchecklist.storage.disk.PlantedException;

/** What is said of something that stands under a name of this program's own and is not its own. */
final class PlantedWords {

    private PlantedWords() {}

    /** {@return a sentence that names it, such as "In its folder, backups is a link to another place, which is not followed."} */
    static String of(PlantedException planted) {
        String name = String.valueOf(Path.of(planted.getFile()).getFileName());
        return switch (planted.kind()) {
            case LINK -> "The name " + name + " is a link to another place, and links are not followed here.";
            case FOLDER -> "The name " + name + " belongs to a folder, where there should be a file.";
            case FILE -> "The name " + name + " belongs to a file, where there should be a folder.";
            case SECOND_NAME ->
                "The file " + name + " has another name elsewhere, under which it would be changed as well.";
            case FOREIGN -> "The file " + name + " holds what this program has not written.";
            case OTHER -> "The name " + name + " belongs to a pipe or device, where there should be a file.";
            case NOTHING -> "There is no file " + name + ".";
        };
    }
}
