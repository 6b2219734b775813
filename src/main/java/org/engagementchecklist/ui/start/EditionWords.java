package org.engagementchecklist.ui.start;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.ui.common.Messages;

/** What is said of an edition. */
final class EditionWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private EditionWords() {}

    /**
     * {@return its month and its standing, such as "Rules as of October 2020 · Not MIT's official checklist"}
     *
     * @param newer whether a newer edition is offered
     */
    static String standing(Checklist checklist, boolean newer) {
        return Messages.text(
                newer ? "start.edition.standing-older" : "start.edition.standing",
                MONTH.format(checklist.edition().asOf()),
                checklist.edition().provenance().label());
    }

    /** {@return what it is called in a choice, such as "October 2020: International Engagements Checklist"} */
    static String name(Checklist checklist) {
        return Messages.text(
                "start.edition.name",
                MONTH.format(checklist.edition().asOf()),
                checklist.edition().title());
    }
}
