package org.engagementchecklist.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** The heading of a page. It takes the focus when the page is opened, so that a screen reader reads where one is. */
public final class Headline extends Label {

    /** Makes an empty heading. */
    public Headline() {
        this("");
    }

    /** Makes a heading with this text. */
    public Headline(String text) {
        super(text);
        getStyleClass().add("headline");
        Wrapping.wrap(this);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(Messages.text("common.headline.role"));
    }
}
