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
    static void offer(Autosave saving, Saving trouble, Dialogs dialogs) {
        Optional<Saving> left = Optional.of(trouble);
        while (left.isPresent()) {
            left = offerOnce(saving, left.get(), dialogs);
        }
    }

    private static Optional<Saving> offerOnce(Autosave saving, Saving trouble, Dialogs dialogs) {
        Dialogs.Message message = new Dialogs.Message(
                Messages.text("window.unsaved", trouble.file()),
                Messages.text("window.unsaved-why", SavingWords.reason(trouble), SavingWords.advice(trouble)));
        if (!dialogs.ask(message, Messages.text("window.elsewhere"))) {
            return Optional.empty();
        }
        return dialogs.fileToSave(kind(), String.valueOf(trouble.file().getFileName()))
                .map(place -> inPlaceOf(saving, place))
                .orElse(Optional.of(trouble));
    }

    private static Optional<Saving> inPlaceOf(Autosave saving, Path place) {
        return Optional.of(saving.saveElsewhere(place)).filter(again -> !again.isInPlace());
    }

    private static FileKind kind() {
        return new FileKind(Messages.text("window.engagement"), "engagement");
    }
}
