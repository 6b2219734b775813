package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FileKind;
import org.engagementchecklist.ui.common.Messages;

/** What is offered when the last changes could not be saved in their place. */
final class Rescue {
    private Rescue() {}

    /** Offers other places until one takes the engagement or the user gives up. */
    static void offer(Autosave saving, Saving.Failed failed, Dialogs dialogs) {
        Optional<Saving.Failed> failure = Optional.of(failed);
        while (failure.isPresent()) {
            failure = offerOnce(saving, failure.get(), dialogs);
        }
    }

    private static Optional<Saving.Failed> offerOnce(Autosave saving, Saving.Failed failed, Dialogs dialogs) {
        Dialogs.Message message = new Dialogs.Message(
                Messages.text("window.unsaved", failed.file()),
                Messages.text("window.unsaved-why", failed.reason(), failed.advice()));
        if (!dialogs.ask(message, Messages.text("window.elsewhere"))) {
            return Optional.empty();
        }
        FileKind kind = new FileKind(Messages.text("window.engagement"), "engagement");
        Optional<Path> place =
                dialogs.fileToSave(kind, String.valueOf(failed.file().getFileName()));
        return place.isEmpty()
                ? Optional.of(failed)
                : saving.saveElsewhere(place.get()) instanceof Saving.Failed again
                        ? Optional.of(again)
                        : Optional.empty();
    }
}
