package org.engagementchecklist.cli;

import java.nio.file.Path;

/** What became of one of many that something was to be written of. */
sealed interface Outcome {

    /** {@return this in words; empty where there is nothing to say} */
    default String words(Path read) {
        return switch (this) {
            case Written(var place) -> "written: " + place;
            case Same(var place) -> "not changed: " + place + " says the same already.";
            case Listed _ -> "";
            case Refused(var why) -> "not written: " + read + ": " + why;
        };
    }

    /** It is in a file of its own. */
    record Written(Path place) implements Outcome {}

    /** The file for it says the same already, and was left. */
    record Same(Path place) implements Outcome {}

    /** It has its place among the others in one file. */
    record Listed() implements Outcome {}

    /** It is not written, for a reason in words. */
    record Refused(String why) implements Outcome {}
}
