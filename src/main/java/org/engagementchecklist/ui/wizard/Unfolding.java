package org.engagementchecklist.ui.wizard;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;

/** A link that unfolds something below it, made when it is first asked for. */
final class Unfolding extends VBox {
    private final String words;
    private final Supplier<Node> content;
    private final Hyperlink link;

    Unfolding(String words, Supplier<Node> content) {
        this.words = words;
        this.content = content;
        this.link = Links.link(words, this::turn);
        link.getStyleClass().add("small");
        getChildren().add(link);
    }

    private void turn() {
        if (getChildren().size() == 1) {
            getChildren().add(content.get());
            link.setText(Messages.text("wizard.unfolding.hide", words));
        } else {
            getChildren().removeLast();
            link.setText(words);
        }
    }
}
