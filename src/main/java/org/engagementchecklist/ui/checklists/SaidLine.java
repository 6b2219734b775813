package org.engagementchecklist.ui.checklists;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** A line that says what came of the last thing that was asked for. It takes the focus, so that it is read. */
final class SaidLine extends Label {

    SaidLine(ReadOnlyStringProperty said) {
        getStyleClass().addAll("strong", "checklists-said");
        Wrapping.wrap(this);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(said);
        Visibility.bind(this, said.isNotEmpty());
        said.subscribe(words -> {
            if (!words.isEmpty()) {
                requestFocus();
            }
        });
    }
}
