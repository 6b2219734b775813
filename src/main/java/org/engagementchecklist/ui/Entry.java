package org.engagementchecklist.ui;

import java.util.List;
import org.engagementchecklist.storage.EngagementFile;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.common.Access;

/** An engagement that may be taken in hand, and the file it is saved to, if it may be changed. */
record Entry(Opening.Opened opened, EngagementFile file) {

    /** {@return whether it may be changed} */
    Access access() {
        return opened.readOnly() ? Access.READ : Access.WRITE;
    }

    /** {@return an opened engagement that is not to be changed} */
    static Opening.Opened forReading(Opening.Opened opened) {
        return new Opening.Opened(
                opened.file(), opened.engagement(), opened.checklist(), true, List.of(), opened.seen());
    }
}
