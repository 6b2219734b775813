package org.engagementchecklist.ui.common;

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
}
