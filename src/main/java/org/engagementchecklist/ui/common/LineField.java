package org.engagementchecklist.ui.common;

import javafx.scene.control.TextField;
import org.engagementchecklist.engagement.Engagement;

/**
 * A field for one line of text. Breaks of lines and tabs in what is pasted become spaces; what cannot be saved is not taken
 * and said.
 */
public final class LineField extends TextField {

    /** Makes an empty field for as long a text as can be saved. */
    public LineField() {
        this(Engagement.LONGEST_TEXT);
    }

    /**
     * Makes an empty field.
     *
     * @param longest how many characters it takes at most
     */
    public LineField(int longest) {
        TextGuard.ofLine(this, longest);
        UndoKeys.pass(this);
    }
}
