package org.engagementchecklist.ui.wizard;

import java.time.Instant;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.SaveState;
import org.engagementchecklist.ui.common.Visibility;

/** Whether everything is saved; where it is not, a link that says why and what to do. */
final class SaveLabel extends StackPane {
    private final WizardFrame frame;
    private final Label label = new Label();
    private Room room = Room.AMPLE;
    private SaveState shown = new SaveState.Unchanged();
    private final Hyperlink failure = Links.link(Messages.text("wizard.save.failed"), this::explain);

    SaveLabel(WizardFrame frame) {
        this.frame = frame;
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        failure.getStyleClass().add("danger-link");
        failure.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(label, failure);
        frame.saved().subscribe(this::hear);
    }

    /** Leaves out, where there is little room, that all is well; never that something is not, or cannot be changed. */
    void show(Room now) {
        room = now;
        show();
    }

    /** What went wrong stands until the next save has ended, so that the page below does not move with every save. */
    private void hear(SaveState state) {
        if (!(state instanceof SaveState.Saving && isTrouble())) {
            shown = state;
            show();
        }
    }

    private boolean isTrouble() {
        return switch (shown) {
            case SaveState.Failed _, SaveState.Conflict _, SaveState.SavedWithoutBackup _ -> true;
            case SaveState.Unchanged _, SaveState.Saving _, SaveState.Saved _, SaveState.SavedNotForced _ -> false;
        };
    }

    private void show() {
        boolean isTrouble = isTrouble();
        Visibility.set(failure, isTrouble);
        Visibility.set(this, isTrouble || frame.model().session().isReadOnly() || room != Room.TIGHT);
        failure.setText(
                switch (shown) {
                    case SaveState.Conflict _ -> Messages.text("wizard.save.conflict");
                    case SaveState.SavedWithoutBackup(var at, var _) -> saved("wizard.save.without-backup", at);
                    default -> Messages.text("wizard.save.failed");
                });
        label.setText(
                switch (shown) {
                    case SaveState.Unchanged _ -> unchanged();
                    case SaveState.Failed _, SaveState.Conflict _, SaveState.SavedWithoutBackup _ -> "";
                    case SaveState.Saving _ -> Messages.text("wizard.save.saving");
                    case SaveState.Saved(var at) -> saved("wizard.save.saved", at);
                    case SaveState.SavedNotForced(var at) -> saved("wizard.save.not-forced", at);
                });
    }

    private String saved(String key, Instant at) {
        return Messages.text(key, frame.model().session().secondOf(at));
    }

    private String unchanged() {
        return frame.model().session().isReadOnly() ? Messages.text("wizard.save.read-only") : "";
    }

    private void explain() {
        switch (shown) {
            case SaveState.Failed(var reason, var advice) ->
                frame.doors().dialogs().tell(new Dialogs.Message(reason, advice));
            case SaveState.SavedWithoutBackup(var _, var reason) ->
                frame.doors()
                        .dialogs()
                        .tell(new Dialogs.Message(Messages.text("wizard.save.without-backup.why"), reason));
            case SaveState.Conflict(var decide) -> decide.run();
            default -> {}
        }
    }
}
