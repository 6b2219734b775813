package org.engagementchecklist.ui.summary;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.engagementchecklist.ui.common.UndoKeys;

/** A line that can be selected and copied, and not changed. */
final class SelectableText extends TextField {
    private static final double ROOM_FOR_CARET = 8;

    /** @param name what the text is, for those who do not see what stands beside it */
    SelectableText(String text, String name) {
        super(text);
        setEditable(false);
        setAccessibleText(name);
        getStyleClass().add("selectable");
        UndoKeys.pass(this);
        Text measured = new Text(text);
        measured.fontProperty().bind(fontProperty());
        prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.ceil(measured.getLayoutBounds().getWidth()) + ROOM_FOR_CARET,
                        measured.layoutBoundsProperty()));
    }
}
