package org.engagementchecklist.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.Settings;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.storage.StoredSettings;

/** What the user has set, kept from one start of the program to the next. */
public final class KeptSettings {
    private final SettingsFile file;
    private final Threads threads;
    private final Optional<Defect> unusable;
    private Settings now;

    /** Reads what was kept. */
    public KeptSettings(SettingsFile file, Threads threads) {
        this.file = file;
        this.threads = threads;
        StoredSettings stored = file.look();
        this.unusable = stored instanceof StoredSettings.Unusable(var why) ? Optional.of(why) : Optional.empty();
        this.now = stored.orElse(Settings.STANDARD);
    }

    /** {@return what is to be said of settings that were there at the start and could not be used} */
    public Optional<Dialogs.Message> trouble() {
        return unusable.map(why -> new Dialogs.Message(
                Messages.text("common.settings-unusable"),
                Messages.text("common.settings-unusable-text", why.message(), file.path())));
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
        Settings before = now;
        now = change.apply(now);
        threads.work(
                () -> save(change, before),
                told,
                fault -> told.accept(
                        new Saving.Failed(file.path(), Broken.words(fault), Messages.text("common.broken-settings"))));
    }

    /** The same at once, for what is set when the program ends. */
    public Saving changeAtOnce(UnaryOperator<Settings> change) {
        Settings before = now;
        now = change.apply(now);
        return save(change, before);
    }

    /** @param before is what the change is made in where nothing usable is kept */
    private synchronized Saving save(UnaryOperator<Settings> change, Settings before) {
        return file.save(change.apply(file.look().orElse(before)));
    }
}
