package org.engagementchecklist.ui.common;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;

/** Buttons of the two plain kinds, each with its name and what it does. */
public final class Links {
    private Links() {}

    /** {@return a button that looks like a link} */
    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        Wrapping.wrap(link);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** {@return a button} */
    public static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /**
     * While something is under way, buttons that would ask for it again are disabled; the one that has the focus keeps it, and
     * does nothing.
     */
    public static void pauseWhile(ObservableValue<Boolean> underWay, List<Button> buttons) {
        underWay.subscribe(now -> buttons.forEach(each -> each.setDisable(now && !each.isFocused())));
        buttons.forEach(each -> each.addEventFilter(ActionEvent.ACTION, press -> {
            if (underWay.getValue()) {
                press.consume();
            }
        }));
    }

    /** Where a thing that has the focus can no longer be used, the focus goes on to another one. */
    public static void handOn(Node thing, Node other) {
        List.of(thing.disabledProperty(), thing.visibleProperty())
                .forEach(each -> each.subscribe(_ -> {
                    if (thing.isFocused() && (thing.isDisabled() || !thing.isVisible())) {
                        other.requestFocus();
                    }
                }));
    }
}
