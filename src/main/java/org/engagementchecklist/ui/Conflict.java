package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.Comparison;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;

/**
 * Somebody else has changed the file of the engagement in hand: shows what differs and lets the person decide. Whatever is
 * not taken is kept among the backups.
 *
 * @param reopen opens a file in place of what is in hand
 */
record Conflict(EngagementSession session, Autosave saving, Surroundings around, Consumer<Path> reopen) {
    private static final int MINE = 0;
    private static final int COPY = 1;
    private static final int THEIRS = 2;
    private static final int MOST_SENTENCES = 12;

    /** Asks once. {@return whether it is settled} */
    boolean settle() {
        Path file = saving.file().path();
        Optional<Opening.Opened> theirs = theirs(file);
        List<String> ways = Stream.of(
                        Messages.text("window.conflict.keep-mine"),
                        Messages.text("window.conflict.keep-copy"),
                        Messages.text("window.conflict.take-theirs"))
                .limit(theirs.isPresent() ? 3 : 2)
                .toList();
        Dialogs.Message message = new Dialogs.Message(
                Messages.text(
                        "window.conflict",
                        Called.by(session.engagement().facts().title(), file)),
                theirs.map(this::differences).orElseGet(() -> Messages.text("window.conflict.gone")));
        return around.dialogs().choose(message, ways).map(this::go).orElse(false);
    }

    private boolean go(int way) {
        return switch (way) {
            case MINE -> saving.overwrite().isInPlace();
            case COPY -> goOnWithCopy();
            case THEIRS -> takeTheirs();
            default -> false;
        };
    }

    private boolean takeTheirs() {
        boolean kept = saving.keepAside().isInPlace();
        if (kept) {
            saving.abandon();
            reopen.accept(saving.file().path());
        }
        return kept;
    }

    private boolean goOnWithCopy() {
        Engagement mine = session.engagement();
        Engagement copy = mine.copiedAs(UUID.randomUUID(), around.clock().instant())
                .with(mine.facts()
                        .withTitle(Messages.text("window.copy-of", mine.facts().title())));
        Path place = around.folder().fileFor(copy);
        Saving saved = around.folder()
                .save(
                        place,
                        copy,
                        session.assessment().summaryOf(copy, session.checklist().countries()));
        if (!saved.isInPlace()) {
            around.dialogs()
                    .tell(new Dialogs.Message(
                            Messages.text("window.unsaved", place),
                            SavingWords.reason(saved) + " " + SavingWords.advice(saved)));
            return false;
        }
        saving.keepAside();
        saving.abandon();
        reopen.accept(place);
        return true;
    }

    private Optional<Opening.Opened> theirs(Path file) {
        return around.folder().open(file) instanceof Opening.Opened opened ? Optional.of(opened) : Optional.empty();
    }

    private String differences(Opening.Opened theirs) {
        List<String> all = new Comparison(
                        session.checklist(), session.engagement(), theirs.engagement(), session.today())
                .sentences();
        String shown = all.stream().limit(MOST_SENTENCES).collect(Collectors.joining("\n"));
        String more = all.size() > MOST_SENTENCES
                ? "\n" + Messages.text("window.conflict.more", all.size() - MOST_SENTENCES)
                : "";
        return all.isEmpty()
                ? Messages.text("window.conflict.same")
                : Messages.text("window.conflict.differs") + "\n\n" + shown + more;
    }
}
