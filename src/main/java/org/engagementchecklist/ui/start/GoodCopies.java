package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.engagementchecklist.app.BackupWords;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.Dates;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/**
 * What was kept of an engagement whose file cannot be opened: it is offered with the explanation, and one of the former
 * states can take the file's place. The file is kept among them then, so that this can be taken back.
 */
public record GoodCopies(EngagementFolder folder, Dialogs dialogs, Threads threads, ZoneId zone) {
    private static final int MOST = 5;

    /**
     * Looks away from the window what was kept; then explains and asks at once which state to bring back.
     *
     * @param trouble the file, and why it cannot be opened
     * @param without explains it where nothing was kept
     * @param broughtBack receives the file once it can be opened
     */
    public void offer(Trouble trouble, Consumer<Trouble> without, Consumer<Path> broughtBack) {
        threads.work(
                () -> folder.lastGood(trouble.file()),
                good -> {
                    if (good.isEmpty()) {
                        without.accept(trouble);
                    } else {
                        ask(trouble, good.stream().limit(MOST).toList()).ifPresent(broughtBack);
                    }
                },
                fault -> {
                    threads.tell(fault);
                    without.accept(trouble);
                });
    }

    private Optional<Path> ask(Trouble trouble, List<Backup> good) {
        String why = trouble.defects().stream().map(GoodCopies::words).collect(Collectors.joining("\n"));
        Dialogs.Message message = new Dialogs.Message(
                Messages.text("start.copies.title", trouble.name()), Messages.text("start.copies.text", why));
        List<String> ways = good.stream()
                .map(each -> BackupWords.of(each, Dates.second(each.at(), zone)))
                .toList();
        return dialogs.choose(message, ways).flatMap(chosen -> broughtBack(trouble.file(), good.get(chosen)));
    }

    private static String words(Defect defect) {
        int line = defect.place().line();
        return line == 0
                ? Messages.text("start.copies.why", defect.message(), defect.advice())
                : Messages.text("start.copies.why-at", defect.message(), defect.advice(), line);
    }

    private Optional<Path> broughtBack(Path file, Backup good) {
        Saving saving = folder.backups(file).restore(good);
        if (saving instanceof Saving.Failed failed) {
            dialogs.tell(new Dialogs.Message(failed.reason(), failed.advice()));
        }
        return Optional.of(file).filter(_ -> saving.isInPlace());
    }
}
