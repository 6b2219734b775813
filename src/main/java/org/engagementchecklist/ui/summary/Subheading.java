package org.engagementchecklist.ui.summary;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.engagementchecklist.ui.common.Messages;

/** The heading of a part of the summary. */
final class Subheading extends Label {

    Subheading(String text, String... styles) {
        super(text);
        getStyleClass().addAll(styles);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(Messages.text("common.headline.role"));
    }

    /** {@return the heading of a main part} */
    static Subheading part(String text) {
        return new Subheading(text, "summary-part-heading");
    }

    /** {@return the heading of a group within a part} */
    static Subheading group(String text) {
        return new Subheading(text, "summary-group-heading");
    }
}
