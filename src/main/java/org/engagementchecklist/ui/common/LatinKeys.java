package org.engagementchecklist.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Shortcuts on keyboards of other scripts. A key that writes no Latin letter comes on Linux with what it writes, and without
 * saying which key it is, so that neither the shortcuts of the program nor those of a text field know it. Here it is taken
 * for the one at the same place of a Latin keyboard: Ctrl+Я for Ctrl+Z.
 */
final class LatinKeys implements EventDispatcher {
    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm";

    /** What the same keys write in Russian, Ukrainian, Greek, Hebrew, and Arabic without and with Shift. */
    private static final List<String> OTHERS = List.of(
            "йцукенгшщзфывапролдячсмить",
            "йцукенгшщзфівапролдячсмить",
            ";ςερτυθιοπασδφγηξκλζχψωβνμ",
            "/'\u05E7\u05E8\u05D0\u05D8\u05D5\u05DF\u05DD\u05E4\u05E9\u05D3\u05D2\u05DB\u05E2\u05D9\u05D7\u05DC\u05DA\u05D6\u05E1\u05D1\u05D4\u05E0\u05DE\u05E6",
            "\u0636\u0635\u062B\u0642\u0641\u063A\u0639\u0647\u062E\u062D\u0634\u0633\u064A\u0628\u0644\u0627\u062A\u0646\u0645\u0626\u0621\u0624\u0631\uFEFB\u0649\u0629",
            "\u064E\u064B\u064F\u064C\uFEF9\u0625`÷×\u061B\u0650\u064D][\uFEF7\u0623\u0640\u060C/~\u0652}{\uFEF5\u0622'");

    private static final Map<String, KeyCode> KEYS = keys();

    private final EventDispatcher next;

    private LatinKeys(EventDispatcher next) {
        this.next = next;
    }

    /** From now on a window, and what pops up in it, knows the shortcuts on every keyboard. */
    static void know(Window window) {
        window.setEventDispatcher(new LatinKeys(window.getEventDispatcher()));
    }

    @Override
    public @Nullable Event dispatchEvent(Event event, EventDispatchChain tail) {
        return next.dispatchEvent(event instanceof KeyEvent key ? known(key) : event, tail);
    }

    /** AltGr, which writes other letters, comes on Windows as Ctrl and Alt together. */
    private static KeyEvent known(KeyEvent key) {
        boolean isUnknown = key.getCode() == KeyCode.UNDEFINED && key.isShortcutDown() && !key.isAltDown();
        return Optional.of(key.getText().toLowerCase(Locale.ROOT))
                .filter(_ -> isUnknown)
                .map(KEYS::get)
                .map(code -> new KeyEvent(
                        key.getSource(),
                        key.getTarget(),
                        key.getEventType(),
                        key.getCharacter(),
                        key.getText(),
                        code,
                        key.isShiftDown(),
                        key.isControlDown(),
                        key.isAltDown(),
                        key.isMetaDown()))
                .orElse(key);
    }

    /** With Shift a Hebrew keyboard writes Latin capitals. */
    private static Map<String, KeyCode> keys() {
        Map<String, KeyCode> keys = new HashMap<>();
        for (int place = 0; place < LATIN.length(); place++) {
            String latin = LATIN.substring(place, place + 1);
            KeyCode code = KeyCode.getKeyCode(latin.toUpperCase(Locale.ROOT));
            keys.put(latin, code);
            for (String other : OTHERS) {
                keys.putIfAbsent(other.substring(place, place + 1), code);
            }
        }
        return Map.copyOf(keys);
    }
}
