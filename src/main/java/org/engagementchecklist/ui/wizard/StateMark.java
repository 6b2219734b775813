package org.engagementchecklist.ui.wizard;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The mark of a page in the outline; its shape tells the state, not its colour alone. */
final class StateMark extends StackPane {
    private final Region sign = new Region();

    StateMark() {
        getChildren().add(sign);
        getStyleClass().add("state-mark");
    }

    void show(OutlineEntry.State state) {
        String style = state.name().toLowerCase(Locale.ROOT);
        getStyleClass().setAll("state-mark", "state-" + style);
        sign.getStyleClass().setAll("state-sign");
    }
}
