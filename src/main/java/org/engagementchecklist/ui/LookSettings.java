package org.engagementchecklist.ui;

import java.util.Optional;
import org.engagementchecklist.storage.Appearance;
import org.engagementchecklist.storage.Settings;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Theme;
import org.engagementchecklist.ui.common.Threads;

/** Remembers the look of the window from one start to the next. */
final class LookSettings {
    private LookSettings() {}

    /** Gives the look what was remembered, and from now on remembers its changes. */
    static void keep(Look look, SettingsFile file, Threads threads) {
        Settings remembered = file.read();
        look.setTextPercent(remembered.textPercent());
        look.chosen().set(theme(remembered.appearance()));
        Runnable save = () -> {
            Settings now = new Settings(look.textPercent().get(), appearance(look));
            threads.work(() -> file.save(now), _ -> {});
        };
        look.textPercent().addListener((_, _, _) -> save.run());
        look.chosen().addListener((_, _, _) -> save.run());
    }

    private static Optional<Theme> theme(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> Optional.empty();
            case LIGHT -> Optional.of(Theme.LIGHT);
            case DARK -> Optional.of(Theme.DARK);
            case HIGH_CONTRAST -> Optional.of(Theme.HIGH_CONTRAST);
        };
    }

    private static Appearance appearance(Look look) {
        return look.chosen()
                .get()
                .map(theme -> switch (theme) {
                    case LIGHT -> Appearance.LIGHT;
                    case DARK -> Appearance.DARK;
                    case HIGH_CONTRAST -> Appearance.HIGH_CONTRAST;
                })
                .orElse(Appearance.SYSTEM);
    }
}
