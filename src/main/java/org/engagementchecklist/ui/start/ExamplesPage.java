package org.engagementchecklist.ui.start;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Shortcut;

/** The worked engagements by title and story; each opens as a copy. */
final class ExamplesPage extends VBox {
    private final Headline headline = new Headline(Messages.text("start.examples.title"));

    ExamplesPage(StartModel model, Runnable back) {
        getStyleClass().add("examples");
        VBox stories = new VBox();
        stories.getStyleClass().add("stories");
        model.examples().forEach(each -> stories.getChildren().add(story(each, model)));
        ScrollPane scrolled = new ScrollPane(stories);
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        InView.keepFocus(scrolled);
        Button leave = Links.button(Messages.text("start.examples.back"), back);
        getChildren()
                .addAll(leave, headline, new Passage(Messages.text("start.examples.explanation"), "muted"), scrolled);
        Shortcut.install(
                this,
                List.of(Shortcut.of(
                        Messages.text("start.examples.back"), back, "Esc", "Alt+Left", "Shortcut+Open Bracket")));
    }

    /** Moves the focus to the heading. */
    void enter() {
        headline.requestFocus();
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
