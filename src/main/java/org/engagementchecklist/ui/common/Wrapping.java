package org.engagementchecklist.ui.common;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

/** The one way to let words go on in a next line, whatever script they are in. */
public final class Wrapping {
    static {
        ShapedTexts.replaceThoseOfJavaFx();
    }

    private Wrapping() {}

    /** From now on shows the words of a control on as many lines as they need. */
    public static void wrap(Labeled control) {
        control.setWrapText(true);
    }

    /** From now on shows what is written in a field on as many lines as it needs. */
    static void wrap(TextArea field) {
        field.setWrapText(true);
    }

    /** From now on shows the words of a control on one line, cut where there is no room for all of them. */
    public static void keepOnOneLine(Labeled control) {
        control.setWrapText(false);
    }
}
