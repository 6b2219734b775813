package org.engagementchecklist.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;

/** The colours of the window: a published theme below, our own tokens above it. */
public enum Theme {
    LIGHT("light"),
    DARK("dark"),
    HIGH_CONTRAST("contrast");

    private final String tokens;

    Theme(String tokens) {
        this.tokens = tokens;
    }

    /** {@return the theme that fits what the user has set for the whole system} */
    public static Theme fitting(ColorScheme scheme, boolean highContrast) {
        if (highContrast) {
            return HIGH_CONTRAST;
        }
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** {@return the address of the sheet that every control is drawn with} */
    String userAgentSheet() {
        return this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
    }

    /** {@return the addresses of our own sheets, the tokens first} */
    List<String> sheets() {
        return List.of(sheet("tokens-" + tokens), sheet("controls"), sheet("controlsfx"), sheet("wizard"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/engagementchecklist/ui/" + name + ".css"), name)
                .toExternalForm();
    }
}
