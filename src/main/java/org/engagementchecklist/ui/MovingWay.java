package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.moving.MovedBar;
import org.engagementchecklist.ui.moving.MovingModel;
import org.engagementchecklist.ui.moving.MovingView;
import org.engagementchecklist.ui.wizard.Place;

/** The way of the engagement in hand to a newer edition, and back. */
record MovingWay(Screens screens, Surroundings around) {

    /** {@return what moving the engagement in hand would bring} */
    MovingView preview(MovingModel model, Runnable cancel) {
        return new MovingView(model, () -> move(model), cancel, around.look(), around.dialogs());
    }

    private void move(MovingModel model) {
        Optional<Place> left = screens.inHand().map(each -> each.model().place().get());
        if (!screens.putDown()) {
            return;
        }
        model.move(copy -> open(copy, model, left), failure -> {
            openAgain(model.original());
            around.dialogs().tell(failure);
        });
    }

    private void open(Path copy, MovingModel model, Optional<Place> left) {
        around.threads()
                .work(
                        () -> around.folder().open(copy),
                        opening -> {
                            switch (opening) {
                                case Opening.Opened opened -> show(opened, model, left);
                                case Opening.Unusable _ -> screens.open(copy);
                            }
                        },
                        _ -> screens.open(copy));
    }

    /** Shows the first answer that is to be looked at again, or if there is none where its user was. */
    private void show(Opening.Opened copy, MovingModel model, Optional<Place> left) {
        screens.takeInHand(copy);
        screens.inHand().ifPresent(taken -> {
            taken.wizard().showAbove(new MovedBar(model, () -> undo(copy.file(), model)));
            model.toReview().stream()
                    .filter(taken.session().assessment()::shows)
                    .findFirst()
                    .ifPresentOrElse(taken.model()::goTo, () -> left.ifPresent(taken.model()::goTo));
        });
    }

    private void undo(Path copy, MovingModel model) {
        if (!screens.putDown()) {
            return;
        }
        model.undo(
                copy,
                aside -> {
                    openAgain(model.original());
                    around.dialogs().tell(undone(aside));
                },
                failure -> {
                    screens.open(copy);
                    around.dialogs().tell(failure);
                });
    }

    private static Dialogs.Message undone(Path aside) {
        return new Dialogs.Message(Messages.text("moving.undone"), Messages.text("moving.undone-text", aside));
    }

    private void openAgain(Opening.Opened original) {
        if (Disk.real().stateOf(original.file()).isThere()) {
            screens.open(original.file());
        } else {
            screens.takeInHand(original);
        }
    }
}
