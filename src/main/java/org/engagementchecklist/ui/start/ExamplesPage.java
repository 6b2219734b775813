package org.engagementchecklist.ui.start;

import java.util.Collections;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.ui.common.Command;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** The worked engagements by title and story, in two columns where there is room; each opens as a copy. */
final class ExamplesPage extends ScrollPane {
    /** Narrower than this, in em, two columns would be too narrow to read. */
    private static final double ROOM_FOR_TWO = 78;

    /** How much larger than the text the heading is. */
    private static final double HEADLINE = 1.45;

    private final Headline headline = new Headline(Messages.text("start.examples.title"));
    private final GridPane stories = new GridPane();

    ExamplesPage(StartModel model, Runnable back) {
        stories.getStyleClass().add("stories");
        stories.getChildren()
                .setAll(model.examples().stream()
                        .map(each -> story(each, model))
                        .toList());
        String words = Messages.text("start.examples.back");
        Passage explanation = new Passage(Messages.text("start.examples.explanation"), "muted");
        VBox page = new VBox(Command.back(words, back).button(this), headline, explanation, stories);
        page.getStyleClass().add("examples");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        InView.keepFocus(this);
        widthProperty().subscribe(_ -> arrange());
        headline.fontProperty().subscribe(_ -> arrange());
    }

    /** Moves the focus to the heading. */
    void enter() {
        // What is scrolled belongs to the scene, and can take the focus, only once its pane is styled.
        applyCss();
        headline.requestFocus();
    }

    private void arrange() {
        int columns = getWidth() < ROOM_FOR_TWO * headline.getFont().getSize() / HEADLINE ? 1 : 2;
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(100.0 / columns);
        stories.getColumnConstraints().setAll(Collections.nCopies(columns, share));
        for (int place = 0; place < stories.getChildren().size(); place++) {
            GridPane.setConstraints(stories.getChildren().get(place), place % columns, place / columns);
        }
    }

    private static HBox story(Scenario example, StartModel model) {
        Button open = Links.button(Messages.text("start.examples.open"), () -> model.copy(example));
        open.setAccessibleText(Messages.text("start.examples.open-this", example.title()));
        open.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(new Passage(example.title(), "strong"), new Passage(example.story()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox story = new HBox(words, open);
        story.getStyleClass().add("story");
        return story;
    }
}
