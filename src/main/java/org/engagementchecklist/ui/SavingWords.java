package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.SaveState;

/** What became of saving, in words for the person whose work it is. */
final class SavingWords {
    private SavingWords() {}

    /**
     * The same for the line that always shows it.
     *
     * @param decide lets the person decide where somebody else has changed the file
     */
    static SaveState state(Saving saving, Runnable decide) {
        return switch (saving) {
            case Saving.Saved(var _, var at) -> new SaveState.Saved(at);
            case Saving.SavedNotForced(var _, var at) -> new SaveState.SavedNotForced(at);
            case Saving.SavedWithoutBackup(var _, var at, var reason) -> new SaveState.SavedWithoutBackup(at, reason);
            case Saving.ChangedElsewhere _ -> new SaveState.Conflict(decide);
            case Saving.Failed _, Saving.Rescued _ -> new SaveState.Failed(reason(saving), advice(saving));
        };
    }

    /** {@return what happened; nothing of what went well} */
    static String reason(Saving saving) {
        return switch (saving) {
            case Saving.Saved _, Saving.SavedNotForced _, Saving.SavedWithoutBackup _ -> "";
            case Saving.Failed failed -> failed.reason();
            case Saving.Rescued rescued -> rescued.reason();
            case Saving.ChangedElsewhere(var file, var _) ->
                Disk.real().stateOf(file).isThere()
                        ? Messages.text("window.saving.changed")
                        : Messages.text("window.saving.gone");
        };
    }

    /** {@return where the work lies and what to do; nothing of what went well} */
    static String advice(Saving saving) {
        return switch (saving) {
            case Saving.Saved _, Saving.SavedNotForced _, Saving.SavedWithoutBackup _ -> "";
            case Saving.Failed failed -> failed.advice();
            case Saving.Rescued rescued -> rescue(Optional.of(rescued.copy())) + " " + rescued.advice();
            case Saving.ChangedElsewhere(var _, var copy) -> rescue(copy);
        };
    }

    private static String rescue(Optional<Path> copy) {
        return copy.map(place -> Messages.text("window.saving.rescued", place))
                .orElseGet(() -> Messages.text("window.saving.nowhere"));
    }
}
