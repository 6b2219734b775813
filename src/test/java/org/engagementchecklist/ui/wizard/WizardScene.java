package org.engagementchecklist.ui.wizard;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.engagementchecklist.ui.StillThreads;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.SaveState;
import org.engagementchecklist.ui.common.Theme;

/** A wizard on a stage, with everything around it replaced by what a test can look into. */
final class WizardScene {
    final WizardModel model;
    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final List<URI> browsed = new ArrayList<>();
    final AtomicInteger summaries = new AtomicInteger();
    final Look look = new Look();
    final SimpleObjectProperty<SaveState> saved =
            new SimpleObjectProperty<>(new SaveState.Saved(Instant.parse("2020-11-02T10:42:00Z")));
    final WizardView view;
    final Scene scene;

    WizardScene(EngagementSession session, double width, double height) {
        model = new WizardModel(session);
        Doors doors = new Doors(dialogs, new StillThreads(), browsed::add, look);
        Exits exits = new Exits(() -> {}, summaries::incrementAndGet, () -> {}, () -> {});
        look.chosen().set(Optional.of(Theme.LIGHT));
        view = new WizardView(new WizardFrame(model, doors, exits, saved, Optional.empty()));
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
}
