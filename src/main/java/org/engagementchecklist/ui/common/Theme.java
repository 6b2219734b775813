package org.engagementchecklist.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(
                        "tokens-" + tokens,
                        "controls",
                        "controlsfx",
                        "start",
                        "wizard",
                        "summary",
                        "preview",
                        "checklists",
                        "moving",
                        "history")
                .map(Theme::sheet)
                .toList();
    }

    /** A path without a scheme is looked up among the program's own resources. */
    private static String sheet(String name) {
        return "/org/engagementchecklist/ui/" + name + ".css";
    }
}
