package org.engagementchecklist.ui.common;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.engagementchecklist.engagement.Engagement;

/** A field for a few lines of prose, which the Tab key leaves like any other field. What cannot be saved is not taken and said. */
public final class ProseArea extends TextArea {

    /** Makes an empty field of so many lines. */
    public ProseArea(int lines) {
        setPrefRowCount(lines);
        Wrapping.wrap(this);
        TextGuard.ofLines(this, Engagement.LONGEST_TEXT);
        UndoKeys.pass(this);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }
}
