package org.engagementchecklist.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * How the window looks: its theme, which follows the system unless one is chosen, and the size of its text. All sizes
 * of the sheets are relative to that of the text.
 */
public final class Look {
    /** The smallest size of the text, in per cent. */
    public static final int SMALLEST = 100;

    /** The largest size of the text, in per cent. */
    public static final int LARGEST = 200;

    private static final int STEP = 10;
    private static final double USUAL_PIXELS = 14;

    private final ObjectProperty<Optional<Theme>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Theme> system = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(SMALLEST);
    private final ObservableValue<List<String>> sheets =
            Bindings.createObjectBinding(this::sheets, chosen, system, textPercent);

    /** {@return the theme the user has chosen; empty to follow the system} */
    public ObjectProperty<Optional<Theme>> chosen() {
        return chosen;
    }

    /** {@return the size of the text, from 100 to 200 per cent} */
    public ReadOnlyIntegerProperty textPercent() {
        return textPercent;
    }

    /** {@return the size of the text, in pixels} */
    public double em() {
        return USUAL_PIXELS * textPercent.get() / 100;
    }

    /** {@return the theme that is shown} */
    public Theme theme() {
        return chosen.get().orElseGet(system::get);
    }

    /** Sets the size of the text; beyond the bounds the nearest is taken. */
    public void setTextPercent(int percent) {
        textPercent.set(Math.clamp(percent, SMALLEST, LARGEST));
    }

    /** Makes the text a step larger. */
    public void enlarge() {
        setTextPercent(textPercent.get() + STEP);
    }

    /** Makes the text a step smaller. */
    public void reduce() {
        setTextPercent(textPercent.get() - STEP);
    }

    /** From now on takes the theme that the system's settings ask for. */
    public void follow(Platform.Preferences preferences) {
        system.bind(Bindings.createObjectBinding(
                () -> Theme.fitting(colours(preferences), isHighContrast(preferences)), preferences));
    }

    /** Gives a scene this look, now and whenever it changes. */
    public void dress(Scene scene) {
        sheets.subscribe(now -> {
            Application.setUserAgentStylesheet(theme().userAgentSheet());
            scene.getStylesheets().setAll(now);
        });
    }

    private static ColorScheme colours(Platform.Preferences preferences) {
        return preferences.getColorScheme();
    }

    private static boolean isHighContrast(Platform.Preferences preferences) {
        return preferences.getBoolean("Windows.SPI.HighContrast").orElse(false);
    }

    private List<String> sheets() {
        List<String> sheets = new ArrayList<>(theme().sheets());
        sheets.add(textSize());
        return sheets;
    }

    /** A sheet of its own, because menus and lists that pop up take the sheets of their window, not its root's style. */
    private String textSize() {
        String rule = ".root { -fx-font-size: " + em() + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
