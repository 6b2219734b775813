package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.EngagementFile;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.EngagementWriter;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.SaveState;
import org.engagementchecklist.ui.common.Snapshot;
import org.engagementchecklist.ui.common.Threads;

/**
 * Saves the engagement in hand beside the window, and says how that goes: a choice at once, typed text when the keys have
 * rested or, while they do not, after two seconds.
 */
final class Autosave {
    static final Duration QUIET = Duration.ofMillis(400);
    static final Duration MOST = Duration.ofSeconds(2);

    private final EngagementSession session;
    private final EngagementFile file;
    private final EngagementFolder folder;
    private final Threads threads;
    private final EngagementWriter writer;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Unchanged());
    private final AtomicReference<Optional<Snapshot>> typed = new AtomicReference<>(Optional.empty());
    private volatile Optional<Saving> last = Optional.empty();
    private Runnable conflict = () -> {};
    private boolean asked;
    private boolean abandoned;
    private long keys;
    private long batches;

    /**
     * From now on saves every change.
     *
     * @param file the engagement's own
     * @param folder saves elsewhere what cannot be saved there
     */
    Autosave(EngagementSession session, EngagementFile file, EngagementFolder folder, Threads threads) {
        this(session, file, folder, threads, EngagementWriter.PATIENCE);
    }

    /** @param patience so long is waited for what is being written */
    Autosave(
            EngagementSession session,
            EngagementFile file,
            EngagementFolder folder,
            Threads threads,
            Duration patience) {
        this.session = session;
        this.file = file;
        this.folder = folder;
        this.threads = threads;
        this.writer = new EngagementWriter(file, this::tell, patience);
        session.snapshot().addListener((_, before, now) -> {
            if (!now.engagement().equals(before.engagement())) {
                changed(before, now);
            }
        });
    }

    /** {@return how the saving goes} */
    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /** {@return what writes} */
    EngagementWriter writer() {
        return writer;
    }

    /** {@return the engagement's file} */
    EngagementFile file() {
        return file;
    }

    /** Begins to write what is being typed, without waiting for the keys to rest. */
    void write() {
        typed.getAndSet(Optional.empty()).ifPresent(now -> writer.save(now.engagement(), summary(now)));
    }

    /**
     * Waits until everything is written, also what is being typed; where its place does not answer, it is put into the rescue
     * folder. May be called from any thread.
     */
    void flush() {
        write();
        if (!writer.flush()) {
            Snapshot now = session.snapshot().get();
            tell(file.rescue(now.engagement(), summary(now)));
        }
    }

    /** Waits until everything is written. {@return what became of it, if the work is not in its place} */
    Optional<Saving> unsaved() {
        flush();
        return last.filter(saving -> !saving.isInPlace());
    }

    /** Writes what is to be written, ends and lets others have the file. {@return what became of it, if it is not in its place} */
    Optional<Saving> end() {
        write();
        writer.close();
        return last.filter(saving -> !saving.isInPlace());
    }

    /** From now on asks this when somebody else has changed the file; once, until it is settled. */
    void onConflict(Runnable decide) {
        conflict = decide;
    }

    /** Saves in its place, whoever has changed the file. */
    Saving overwrite() {
        flush();
        Snapshot now = session.snapshot().get();
        return told(writer.save(() -> file.overwrite(now.engagement(), summary(now))));
    }

    /** Keeps the work among the backups of the file, which stays as others have left it. */
    Saving keepAside() {
        flush();
        Snapshot now = session.snapshot().get();
        return writer.save(() -> file.keepAside(now.engagement(), summary(now)));
    }

    /** Ends without saving, for what is in hand lies elsewhere. */
    void abandon() {
        typed.set(Optional.empty());
        writer.close();
        last = Optional.empty();
        abandoned = true;
    }

    /** Saves in another place what could not be saved in its own. */
    Saving saveElsewhere(Path other) {
        Snapshot now = session.snapshot().get();
        return folder.save(other, now.engagement(), summary(now));
    }

    private void changed(Snapshot before, Snapshot now) {
        state.set(new SaveState.Saving());
        boolean first = typed.getAndSet(Optional.of(now)).isEmpty();
        if (!TypedText.isAllThatDiffers(before.engagement(), now.engagement())) {
            write();
            return;
        }
        long key = ++keys;
        threads.later(QUIET, () -> writeIf(key == keys));
        if (first) {
            long batch = ++batches;
            threads.later(MOST, () -> writeIf(batch == batches));
        }
    }

    private void writeIf(boolean due) {
        if (due) {
            write();
        }
    }

    private boolean isTyping() {
        return !Optional.empty().equals(typed.get());
    }

    private Summary summary(Snapshot now) {
        return now.assessment().summaryOf(now.engagement(), session.checklist().countries());
    }

    private void tell(Saving saving) {
        last = Optional.of(saving);
        threads.show(() -> show(saving));
    }

    private Saving told(Saving saving) {
        last = Optional.of(saving);
        show(saving);
        return saving;
    }

    private void show(Saving saving) {
        state.set(isTyping() ? new SaveState.Saving() : SavingWords.state(saving, conflict));
        boolean before = asked;
        asked = saving instanceof Saving.ChangedElsewhere;
        if (asked && !before && !abandoned) {
            conflict.run();
        }
    }
}
