package org.engagementchecklist.ui.wizard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.RecordedOutside;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.SaveState;
import org.engagementchecklist.ui.common.Theme;

/** A wizard on a stage, with everything around it replaced by what a test can look into. */
final class WizardScene {
    final WizardModel model;
    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final RecordedOutside outside = new RecordedOutside();
    final AtomicInteger summaries = new AtomicInteger();
    final AtomicInteger newer = new AtomicInteger();
    final Look look = new Look();
    final SimpleObjectProperty<SaveState> saved =
            new SimpleObjectProperty<>(new SaveState.Saved(Instant.parse("2020-11-02T10:42:00Z")));
    final WizardView view;
    final Scene scene;

    WizardScene(EngagementSession session, double width, double height) {
        model = new WizardModel(session);
        Doors doors = new Doors(dialogs, new AtOnce(), outside, look);
        Exits exits =
                new Exits(() -> {}, summaries::incrementAndGet, () -> {}, () -> {}, newer::incrementAndGet, () -> {});
        look.chosen().set(Optional.of(Theme.LIGHT));
        view = new WizardView(new WizardFrame(model, doors, exits, saved, Optional.of(YearMonth.of(2026, 11))));
        scene = new Scene(view, width, height);
        look.dress(scene);
    }

    /** Shows the scene on a stage. */
    WizardScene on(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        view.begin();
        return this;
    }

    /** Gives everything its place, as the next frame would, and draws no more of it than a corner. */
    void layOut() {
        SnapshotParameters corner = new SnapshotParameters();
        corner.setViewport(new Rectangle2D(0, 0, 1, 1));
        view.snapshot(corner, null);
        view.snapshot(corner, null);
    }

    /** {@return what scrolls in the middle} */
    Parent page() {
        return (Parent) scene.lookup(".page");
    }

    /** {@return the panel on the right} */
    Parent offices() {
        return (Parent) scene.lookup(".offices");
    }

    /** {@return the views of the questions in view, from above} */
    List<QuestionView> questions() {
        return page().lookupAll(".question").stream()
                .map(QuestionView.class::cast)
                .toList();
    }

    /** {@return the view of a question in view} */
    QuestionView question(QuestionId id) {
        return questions().stream()
                .filter(each -> each.question().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the one visible button, link, radio button or check box with these words below a node} */
    ButtonBase button(Node below, String words) {
        return below.lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(each -> each.isVisible() && words.equals(each.getText()))
                .reduce((_, _) -> {
                    throw new AssertionError("more than one: " + words);
                })
                .orElseThrow(() -> new AssertionError("none: " + words));
    }

    /** {@return what the status line announces} */
    String announced() {
        return ((Hyperlink) scene.lookup(".announcement")).getText();
    }

    /** Opens every card of the offices. */
    void openEveryOffice() {
        view.applyCss();
        offices().lookupAll(".card-head").forEach(head -> ((Button) head).fire());
    }
}
