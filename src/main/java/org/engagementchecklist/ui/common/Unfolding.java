package org.engagementchecklist.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** A link that unfolds something below it, made when it is first asked for. */
public final class Unfolding extends VBox {
    private final String words;
    private final Supplier<Node> content;
    private final Hyperlink link;

    /**
     * Folded at first.
     *
     * @param words what is unfolded
     */
    public Unfolding(String words, Supplier<Node> content) {
        this.words = words;
        this.content = content;
        this.link = Links.link(words, this::turn);
        link.getStyleClass().add("small");
        getChildren().add(link);
    }

    private void turn() {
        if (getChildren().size() == 1) {
            getChildren().add(content.get());
            link.setText(Messages.text("common.unfolding.hide", words));
        } else {
            getChildren().removeLast();
            link.setText(words);
        }
    }
}
