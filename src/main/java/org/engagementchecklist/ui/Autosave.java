package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.EngagementWriter;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.SaveState;
import org.engagementchecklist.ui.common.Snapshot;
import org.engagementchecklist.ui.common.Threads;

/** Saves the engagement in hand after every change, beside the window, and says how that goes. */
final class Autosave {
    private final EngagementSession session;
    private final Path file;
    private final EngagementFolder folder;
    private final EngagementWriter writer;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Unchanged());
    private volatile Optional<Saving> last = Optional.empty();

    /**
     * From now on saves every change.
     *
     * @param file the engagement's own
     */
    Autosave(EngagementSession session, Path file, EngagementFolder folder, Threads threads) {
        this.session = session;
        this.file = file;
        this.folder = folder;
        this.writer = new EngagementWriter(folder, saving -> {
            last = Optional.of(saving);
            threads.show(() -> state.set(words(saving)));
        });
        session.snapshot().addListener((_, before, now) -> {
            if (!now.engagement().equals(before.engagement())) {
                save(now);
            }
        });
    }

    /** {@return how the saving goes} */
    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    /** Waits until all is written, and ends. {@return the failure, if the last change is not on the disk} */
    Optional<Saving.Failed> end() {
        writer.close();
        return last.flatMap(saving -> saving instanceof Saving.Failed failed ? Optional.of(failed) : Optional.empty());
    }

    /** Saves in another place what could not be saved in its own. */
    Saving saveElsewhere(Path other) {
        Engagement engagement = session.engagement();
        return folder.save(other, engagement, summary(session.snapshot().get()));
    }

    private void save(Snapshot now) {
        state.set(new SaveState.Saving());
        writer.save(file, now.engagement(), summary(now));
    }

    private Summary summary(Snapshot now) {
        return now.assessment().summaryOf(now.engagement(), session.checklist().countries());
    }

    private static SaveState words(Saving saving) {
        return switch (saving) {
            case Saving.Saved saved -> new SaveState.Saved(saved.at());
            case Saving.Failed failed -> new SaveState.Failed(failed.reason(), failed.advice());
        };
    }
}
