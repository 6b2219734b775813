package org.engagementchecklist.ui.common;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.WebPage;

/** The pages on which something rests, each with its date and links that open in the system's browser. */
public final class SourceLines extends VBox {

    /**
     * Lists sources.
     *
     * @param outside takes a page, only ever on a click
     */
    public SourceLines(List<Source> sources, Outside outside) {
        getStyleClass().add("source-lines");
        for (Source source : sources) {
            getChildren().add(line(Messages.text("common.source.line", source.what(), source.asOf())));
            if (!source.note().isBlank()) {
                getChildren().add(line(source.note()));
            }
            source.pages().forEach(page -> getChildren().add(link(page, outside)));
        }
    }

    private static Label line(String text) {
        Label label = new Label(text);
        Wrapping.wrap(label);
        label.getStyleClass().add("small");
        return label;
    }

    private static Hyperlink link(WebPage page, Outside outside) {
        Hyperlink link = new Hyperlink(page.link());
        Wrapping.wrap(link);
        link.getStyleClass().add("small");
        link.setOnAction(_ -> outside.hand(new Handover.Page(page)));
        return link;
    }
}
