package org.engagementchecklist.ui.common;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.Settings;
import org.engagementchecklist.storage.SettingsFile;

/** What the user has set, kept from one start of the program to the next. */
public final class KeptSettings {
    private final SettingsFile file;
    private final Threads threads;
    private Settings now;

    /** Reads what was kept. */
    public KeptSettings(SettingsFile file, Threads threads) {
        this.file = file;
        this.threads = threads;
        this.now = file.read();
    }

    /** {@return the settings as of now} */
    public Settings now() {
        return now;
    }

    /**
     * Changes the settings, and keeps the change. What another window has set meanwhile stays.
     *
     * @param change is made here and in the file
     * @param told is told whether the change is on the disk
     */
    public void change(UnaryOperator<Settings> change, Consumer<Saving> told) {
        now = change.apply(now);
        threads.work(
                () -> save(change),
                told,
                fault -> told.accept(
                        new Saving.Failed(file.path(), Broken.words(fault), Messages.text("common.broken-settings"))));
    }

    /** The same at once, for what is set when the program ends. */
    public Saving changeAtOnce(UnaryOperator<Settings> change) {
        now = change.apply(now);
        return save(change);
    }

    private synchronized Saving save(UnaryOperator<Settings> change) {
        return file.save(change.apply(file.read()));
    }
}
