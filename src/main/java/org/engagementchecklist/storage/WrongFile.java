package org.engagementchecklist.storage;

import java.util.Locale;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;

/**
 * Says why a file is no engagement to somebody who opened it, and does not write such files: whether it is another kind of
 * file, or one that was an engagement and is damaged.
 */
final class WrongFile {
    private static final String BEGINNING = "{\"format\":\"" + EngagementFormat.NAME + "\"";
    private static final String CHOOSE = "Choose a file that this program has saved; its name ends in "
            + EngagementFormat.EXTENSION + ". Nothing in this file has been changed.";
    private static final String GO_BACK = "Go back to a state that was kept of it, or use an earlier copy of the file. "
            + "Nothing in this file has been changed.";

    private WrongFile() {}

    /** {@return what is wrong with a file that is no text} */
    static Defect of(FileText.Foreign file) {
        return wasEngagement(file.spelled())
                ? damaged(file.defect(), "not all of it is text")
                : another(file.defect().place().file());
    }

    /** {@return what is wrong with a text that is no object} */
    static Defect of(FileText.Text file, JsonText.Parsed.Broken broken) {
        return switch (broken.why()) {
            case BEYOND_LIMITS -> broken.defect();
            case NO_OBJECT -> another(file.name());
            case ENDS_EARLY, MISPLACED -> {
                if (squeezed(file.text()).isEmpty()) {
                    yield whole(file.name(), "This file is empty.");
                }
                yield wasEngagement(file.text()) ? damaged(broken) : another(file.name());
            }
        };
    }

    /** {@return what is wrong with a file that is of another kind} */
    static Defect another(String name) {
        return whole(name, "This is not an engagement file.");
    }

    private static Defect damaged(JsonText.Parsed.Broken broken) {
        Defect defect = broken.defect();
        return damaged(
                defect,
                broken.why() == JsonText.Break.ENDS_EARLY
                        ? "it ends too early"
                        : String.format(
                                Locale.ROOT,
                                "it cannot be read from line %d on",
                                defect.place().line()));
    }

    /** The words of the parser are kept for whoever can mend the text. */
    private static Defect damaged(Defect defect, String how) {
        String said =
                defect.message().replaceFirst("^This is not valid JSON: ", "").replaceFirst("\\.$", "");
        return Defect.error(defect.place(), "This engagement file is damaged: " + how + " (" + said + ").", GO_BACK);
    }

    private static Defect whole(String name, String message) {
        return Defect.error(Place.wholeOf(name), message, CHOOSE);
    }

    /** Of one that breaks off within its first words, all that is left is how every engagement begins. */
    private static boolean wasEngagement(String text) {
        String squeezed = squeezed(text);
        return !squeezed.isEmpty()
                && squeezed.charAt(0) == '{'
                && (squeezed.contains(BEGINNING.substring(1)) || BEGINNING.startsWith(squeezed));
    }

    /** Without blanks, and without the zeros with which a computer that lost its power may fill a file. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\x00-\\x20]+", "");
    }
}
