package org.engagementchecklist.ui.moving;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.edition.Account;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.Broken;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/** Moving one engagement to a newer edition: what it would bring, and doing and undoing it. */
public final class MovingModel {
    private final Opening.Opened original;
    private final Checklist newer;
    private final EngagementFolder folder;
    private final Threads threads;
    private final Clock clock;
    private final Account account;

    /**
     * Works out what moving would bring; nothing happens yet.
     *
     * @param original as it stands, with everything saved
     * @param newer the edition to move to
     */
    public MovingModel(
            Opening.Opened original, Checklist newer, EngagementFolder folder, Threads threads, Clock clock) {
        this.original = original;
        this.newer = newer;
        this.folder = folder;
        this.threads = threads;
        this.clock = clock;
        this.account = Account.of(original.engagement(), original.checklist(), newer, today());
    }

    /** {@return the engagement as it was} */
    public Opening.Opened original() {
        return original;
    }

    /** {@return what was done, in a sentence or two} */
    public String done() {
        return Messages.text("moving.done", month(newer));
    }

    /** {@return the questions whose answers are to be looked at again, in the order of the newer edition} */
    public List<QuestionId> toReview() {
        Set<QuestionId> moved = account.toReview().stream()
                .flatMap(fate -> fate.at().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
        return newer.questions().stream()
                .map(Question::id)
                .filter(moved::contains)
                .toList();
    }

    String title() {
        return Messages.text("moving.title", month(newer));
    }

    /** {@return what happens and what is safe, a paragraph each} */
    List<String> explanation() {
        String what = Messages.text("moving.explanation", month(original.checklist()), month(newer));
        return account.offices().isEmpty() ? List.of(what, Messages.text("moving.same-offices")) : List.of(what);
    }

    List<Part> parts() {
        return new Preview(account).parts();
    }

    /**
     * Keeps a backup of the engagement and makes a copy of it with the newer edition.
     *
     * @param then receives the file of the copy
     * @param failed is told if nothing was moved
     */
    public void move(Consumer<Path> then, Consumer<Dialogs.Message> failed) {
        Engagement copy = copy();
        Path file = folder.fileFor(copy);
        threads.work(
                () -> backedUp().or(() -> failure(save(file, copy))),
                failure -> {
                    if (failure.isPresent()) {
                        failed.accept(new Dialogs.Message(Messages.text("moving.failed"), failure.get()));
                    } else {
                        then.accept(file);
                    }
                },
                fault -> failed.accept(new Dialogs.Message(Messages.text("moving.failed"), Broken.words(fault))));
    }

    /**
     * Puts a copy that was made aside, among its backups.
     *
     * @param then receives where it is now
     * @param failed is told if it is still in its place
     */
    public void undo(Path copy, Consumer<Path> then, Consumer<Dialogs.Message> failed) {
        threads.work(
                () -> folder.backups(copy).putAside(),
                saving -> failure(saving)
                        .ifPresentOrElse(
                                why -> failed.accept(new Dialogs.Message(Messages.text("moving.undo-failed"), why)),
                                () -> then.accept(saving.file())),
                fault -> failed.accept(new Dialogs.Message(Messages.text("moving.undo-failed"), Broken.words(fault))));
    }

    /** What was never saved needs no backup: it is in the copy as it is. */
    private Optional<String> backedUp() {
        Path file = original.file();
        return Disk.real().stateOf(file).isThere()
                ? failure(folder.backups(file).keep(Backup.Kind.BEFORE_MOVING, month(newer)))
                : Optional.empty();
    }

    private Saving save(Path file, Engagement copy) {
        return folder.saveNew(file, copy, newer);
    }

    private Engagement copy() {
        Engagement moved = account.moved().engagement();
        Facts facts = moved.facts();
        String title = facts.title().isBlank() ? "" : Messages.text("moving.copy", facts.title(), month(newer));
        return moved.with(facts.withTitle(title)).copiedAs(UUID.randomUUID(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** {@return why something is not in its place, if it is not} */
    private static Optional<String> failure(Saving saving) {
        if (saving.isInPlace()) {
            return Optional.empty();
        }
        return Optional.of(
                saving instanceof Saving.Failed failed
                        ? Messages.text("moving.failed-why", failed.reason(), failed.advice())
                        : Messages.text("moving.failed-otherwise"));
    }

    private static String month(Checklist checklist) {
        return AnswerWords.month(checklist.edition().asOf());
    }
}
