package org.engagementchecklist.ui.summary;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;

/** What can be done about one office. */
final class OfficeTools extends HBox {

    /**
     * @param page saves the page for a meeting with it
     * @param copy copies a message to it
     */
    OfficeTools(Office office, Runnable page, Runnable copy) {
        getStyleClass().add("summary-card-tools");
        setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        button(
                                Messages.text("summary.meeting"),
                                Messages.text("summary.meeting-for", office.name()),
                                page),
                        button(
                                Messages.text("summary.mail.copy"),
                                Messages.text("summary.mail.copy-for", office.name()),
                                copy));
    }

    private static Button button(String words, String name, Runnable action) {
        Button button = Links.button(words, action);
        button.setAccessibleText(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("summary-small-button");
        return button;
    }
}
