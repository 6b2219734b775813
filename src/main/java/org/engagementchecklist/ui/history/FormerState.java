package org.engagementchecklist.ui.history;

import java.util.Optional;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.common.Messages;

/**
 * A state that was kept.
 *
 * @param words when and why it was kept
 * @param opening what came of opening it
 */
record FormerState(Backup backup, String words, Opening opening) {

    /** {@return the state, if it can be opened} */
    Optional<Opening.Opened> opened() {
        return opening instanceof Opening.Opened opened ? Optional.of(opened) : Optional.empty();
    }

    /** {@return what a list shows of it} */
    String inList() {
        return opened().isPresent() ? words : Messages.text("history.unusable", words);
    }

    /** {@return why it cannot be opened; empty if it can} */
    Optional<String> trouble() {
        return opening instanceof Opening.Unusable(var _, var defects)
                ? defects.stream().findFirst().map(FormerState::words)
                : Optional.empty();
    }

    private static String words(Defect defect) {
        return Messages.text("history.unusable-why", defect.message(), defect.advice())
                .strip();
    }
}
