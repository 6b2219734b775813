package org.engagementchecklist.ui;

import java.util.Optional;
import org.engagementchecklist.storage.Appearance;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Theme;

/** Remembers the look of the window from one start to the next. */
final class LookSettings {
    private LookSettings() {}

    /** Gives the look what was remembered, and from now on remembers its changes. */
    static void keep(Look look, KeptSettings settings) {
        look.setTextPercent(settings.now().textPercent());
        look.chosen().set(theme(settings.now().appearance()));
        Runnable save = () -> {
            int percent = look.textPercent().get();
            Appearance appearance = appearance(look);
            settings.change(each -> each.withLook(percent, appearance), _ -> {});
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
