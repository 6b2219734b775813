package org.engagementchecklist.cli;

import java.nio.file.Path;

/** What became of one of many that something was to be written of. */
sealed interface Outcome {

    /** It is in a file of its own. */
    record Written(Path place) implements Outcome {}

    /** The file for it says the same already, and was left. */
    record Same(Path place) implements Outcome {
        /** {@return this in words} */
        static String words(Path place) {
            return "not changed: " + place + " says the same already.";
        }
    }

    /** It has its place among the others in one file. */
    record Listed() implements Outcome {}

    /** It is not written, for a reason in words. */
    record Refused(String why) implements Outcome {}
}
