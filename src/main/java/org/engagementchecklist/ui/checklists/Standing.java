package org.engagementchecklist.ui.checklists;

import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.LoadedChecklist;
import org.engagementchecklist.ui.common.Messages;

/** Whether an edition is offered for a new engagement. */
enum Standing {
    /** It is the one that is chosen unless the user chooses another. */
    FIRST("standing-good"),
    OFFERED("standing-good"),
    /** It will be, unless errors are found. */
    PENDING("standing-plain"),
    /** It has errors. What was answered with it can still be opened. */
    WITHHELD("standing-bad"),
    /** It cannot even be read. */
    UNUSABLE("standing-bad");

    private final String style;

    Standing(String style) {
        this.style = style;
    }

    /** {@return the standing of an edition} */
    static Standing of(LoadedChecklist loaded, ChecklistLibrary library, boolean checked) {
        return switch (loaded) {
            case LoadedChecklist.Defective _ -> UNUSABLE;
            case LoadedChecklist.Usable usable -> of(usable.checklist(), library, checked ? WITHHELD : PENDING);
        };
    }

    private static Standing of(Checklist checklist, ChecklistLibrary library, Standing otherwise) {
        if (library.standard().filter(checklist::equals).isPresent()) {
            return FIRST;
        }
        return library.offered().contains(checklist) ? OFFERED : otherwise;
    }

    String style() {
        return style;
    }

    String words() {
        return switch (this) {
            case FIRST -> Messages.text("checklists.standing.first");
            case OFFERED -> Messages.text("checklists.standing.offered");
            case PENDING -> Messages.text("checklists.standing.pending");
            case WITHHELD -> Messages.text("checklists.standing.withheld");
            case UNUSABLE -> Messages.text("checklists.standing.unusable");
        };
    }
}
