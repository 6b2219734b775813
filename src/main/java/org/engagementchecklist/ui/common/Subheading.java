package org.engagementchecklist.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** The heading of a part of a page, which a screen reader tells as one. */
public final class Subheading extends Label {

    /** Makes a heading with these style classes. */
    public Subheading(String text, String... styles) {
        super(text);
        getStyleClass().addAll(styles);
        Wrapping.wrap(this);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(Messages.text("common.headline.role"));
    }

    /** {@return the heading of a main part} */
    public static Subheading part(String text) {
        return new Subheading(text, "part-heading");
    }

    /** {@return the heading of a group within a part} */
    public static Subheading group(String text) {
        return new Subheading(text, "group-heading");
    }
}
