package org.engagementchecklist.ui.preview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Reflow;

/** What can be done with the paper, and how large it stands. */
final class PreviewBar extends Reflow {

    PreviewBar(PreviewModel model, PageScroll pages, Runnable save) {
        getStyleClass().add("preview-bar");
        getChildren().addAll(actions(model, save), sizes(pages));
    }

    private static HBox actions(PreviewModel model, Runnable save) {
        Button print = Links.button(Messages.text("preview.print"), model::print);
        print.getStyleClass().add("accent");
        List<Button> actions = List.of(
                print,
                Links.button(Messages.text("preview.save"), save),
                Links.button(Messages.text("preview.view"), model::view));
        Links.pauseWhile(model.busy(), actions);
        return row(actions.toArray(Node[]::new));
    }

    private static HBox sizes(PageScroll pages) {
        Label percent = new Label();
        percent.getStyleClass().add("preview-percent");
        percent.textProperty().bind(pages.percent().map(value -> Messages.text("preview.percent", value.intValue())));
        return row(
                sign("preview.smaller-sign", "preview.smaller", () -> smaller(pages)),
                percent,
                sign("preview.larger-sign", "preview.larger", () -> larger(pages)),
                Links.button(
                        Messages.text("preview.fit-width"), () -> pages.zoom().set(new Zoom.FitWidth())),
                Links.button(
                        Messages.text("preview.fit-page"), () -> pages.zoom().set(new Zoom.FitPage())));
    }

    /** Makes the pages a step larger. */
    static void larger(PageScroll pages) {
        pages.zoom().set(Zoom.above(pages.percent().get()));
    }

    /** Makes the pages a step smaller. */
    static void smaller(PageScroll pages) {
        pages.zoom().set(Zoom.below(pages.percent().get()));
    }

    private static Button sign(String sign, String words, Runnable action) {
        Button button = Links.button(Messages.text(sign), action);
        button.setAccessibleText(Messages.text(words));
        return button;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("preview-row");
        return row;
    }
}
