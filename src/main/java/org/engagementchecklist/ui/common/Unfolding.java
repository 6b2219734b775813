package org.engagementchecklist.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** A link that unfolds something below it, made when it is first asked for. */
public final class Unfolding extends VBox {
    private final String show;
    private final String hide;
    private final Supplier<Node> content;
    private final Hyperlink link;

    /**
     * Folded at first.
     *
     * @param words what is unfolded
     */
    public Unfolding(String words, Supplier<Node> content) {
        this(words, Messages.text("common.unfolding.hide", words), content);
    }

    /**
     * Folded at first.
     *
     * @param show the words of the link that unfolds
     * @param hide the words of the link that folds
     */
    public Unfolding(String show, String hide, Supplier<Node> content) {
        this.show = show;
        this.hide = hide;
        this.content = content;
        this.link = Links.link(show, this::turn);
        link.getStyleClass().add("small");
        getChildren().add(link);
    }

    private void turn() {
        if (getChildren().size() == 1) {
            getChildren().add(content.get());
            link.setText(hide);
        } else {
            getChildren().removeLast();
            link.setText(show);
        }
    }
}
