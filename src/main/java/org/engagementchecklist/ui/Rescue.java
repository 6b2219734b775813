package org.engagementchecklist.ui;

import java.util.List;
import java.util.Optional;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FileKind;
import org.engagementchecklist.ui.common.Messages;

/** What is offered when the last changes could not be saved in their place. */
final class Rescue {
    private static final int ELSEWHERE = 0;

    private Rescue() {}

    /**
     * Offers other places until one takes the engagement, or its user leaves it where it is, or stays with it.
     *
     * @return whether it can be let go
     */
    static boolean offer(Autosave saving, Saving trouble, Dialogs dialogs) {
        Saving left = trouble;
        while (true) {
            Optional<Integer> way = dialogs.choose(message(left), ways(left));
            if (way.filter(chosen -> chosen == ELSEWHERE).isEmpty()) {
                return way.isPresent();
            }
            Optional<Saving> again = elsewhere(saving, left, dialogs);
            if (again.filter(Saving::isInPlace).isPresent()) {
                return true;
            }
            left = again.orElse(left);
        }
    }

    private static Dialogs.Message message(Saving trouble) {
        return new Dialogs.Message(
                Messages.text("window.unsaved", trouble.file()),
                Messages.text("window.unsaved-why", SavingWords.reason(trouble), SavingWords.advice(trouble)));
    }

    private static List<String> ways(Saving trouble) {
        return List.of(
                Messages.text("window.elsewhere"),
                isKept(trouble) ? Messages.text("window.leave-rescued") : Messages.text("window.leave-unsaved"));
    }

    private static boolean isKept(Saving trouble) {
        return switch (trouble) {
            case Saving.Rescued _, Saving.Saved _, Saving.SavedNotForced _, Saving.SavedWithoutBackup _ -> true;
            case Saving.ChangedElsewhere(var _, var copy) -> copy.isPresent();
            case Saving.Failed _ -> false;
        };
    }

    /** {@return what became of saving in a place that was chosen, if one was} */
    private static Optional<Saving> elsewhere(Autosave saving, Saving trouble, Dialogs dialogs) {
        return dialogs.fileToSave(kind(), String.valueOf(trouble.file().getFileName()))
                .map(saving::saveElsewhere);
    }

    private static FileKind kind() {
        return new FileKind(Messages.text("window.engagement"), "engagement");
    }
}
