package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.BackupWords;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Messages;

/**
 * What was kept of an engagement whose file is damaged: one of the former states can take its place. The damaged file is
 * kept among them, so that this can be taken back.
 */
public record GoodCopies(EngagementFolder folder, Dialogs dialogs, ZoneId zone) {
    private static final int MOST = 5;

    /** Asks which former state to bring back, if there is any. {@return the file, if it can be opened now} */
    public Optional<Path> offer(Path file) {
        List<Backup> good = folder.lastGood(file).stream().limit(MOST).toList();
        if (good.isEmpty()) {
            return Optional.empty();
        }
        Dialogs.Message message = new Dialogs.Message(
                Messages.text("start.copies.title", file.getFileName()), Messages.text("start.copies.text"));
        return dialogs.choose(
                        message,
                        good.stream().map(each -> BackupWords.of(each, zone)).toList())
                .flatMap(chosen -> broughtBack(file, good.get(chosen)));
    }

    private Optional<Path> broughtBack(Path file, Backup good) {
        Saving saving = folder.backups(file).restore(good);
        if (saving instanceof Saving.Failed failed) {
            dialogs.tell(new Dialogs.Message(failed.reason(), failed.advice()));
        }
        return Optional.of(file).filter(_ -> saving.isInPlace());
    }
}
