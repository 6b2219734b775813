package org.engagementchecklist.ui.start;

import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.Messages;

/** What is said of an edition. */
final class EditionWords {
    private EditionWords() {}

    /**
     * {@return its month and its standing, such as "Rules as of October 2020 · Not MIT's official checklist"}
     *
     * @param newer whether a newer edition is offered
     */
    static String standing(Checklist checklist, boolean newer) {
        return Messages.text(
                newer ? "start.edition.standing-older" : "start.edition.standing",
                AnswerWords.month(checklist.edition().asOf()),
                checklist.edition().provenance().label());
    }

    /** {@return what it is called in a choice, such as "October 2020: International Engagements Checklist"} */
    static String name(Checklist checklist) {
        return Messages.text(
                "start.edition.name",
                AnswerWords.month(checklist.edition().asOf()),
                checklist.edition().title());
    }
}
