package org.engagementchecklist.ui.common;

import javafx.scene.control.Labeled;

/** The one way to let words go on in a next line. */
public final class Wrapping {
    private Wrapping() {}

    /** From now on shows the words of a control on as many lines as they need. */
    public static void wrap(Labeled control) {
        control.setWrapText(true);
    }

    /** From now on shows the words of a control on one line, cut where there is no room for all of them. */
    public static void keepOnOneLine(Labeled control) {
        control.setWrapText(false);
    }
}
