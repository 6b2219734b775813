package org.engagementchecklist.ui.common;

import javafx.scene.control.Label;

/** A text on as many lines as it needs, never cut. */
public final class Passage extends Label {

    /** Makes a passage with these style classes. */
    public Passage(String text, String... styles) {
        super(text);
        getStyleClass().addAll(styles);
        Wrapping.wrap(this);
        setMinHeight(USE_PREF_SIZE);
    }
}
