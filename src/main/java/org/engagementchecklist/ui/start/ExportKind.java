package org.engagementchecklist.ui.start;

import org.engagementchecklist.ui.common.Messages;

/** As what engagements are exported. */
enum ExportKind {
    FILES,
    FILES_WITHOUT_PERSONAL,
    LETTER,
    A4;

    /** {@return what a person reads of it} */
    String words() {
        return switch (this) {
            case FILES -> Messages.text("start.export.files");
            case FILES_WITHOUT_PERSONAL -> Messages.text("start.export.files-without-personal");
            case LETTER -> Messages.text("start.export.letter");
            case A4 -> Messages.text("start.export.a4");
        };
    }
}
