package org.engagementchecklist.ui.common;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * What a text field takes of what is typed and pasted. JavaFX leaves out the line breaks and tabs it does not show, so that
 * the words beside them grow together; here each becomes what the field can show. What cannot be saved is not taken, and the
 * person is told: what is longer than a field may be, and half of a character that consists of two.
 */
final class TextGuard implements UnaryOperator<TextFormatter.Change> {
    private static final Pattern BREAKS_AND_TABS = Pattern.compile("[\\r\\n\\x0B\\f\\t\\x85\\u2028\\u2029]+");
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\x0B\\f\\x85\\u2028\\u2029]");
    private static final Pattern HALVES =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private final TextInputControl field;
    private final Pattern breaks;
    private final String instead;
    private final int longest;
    private String half = "";

    private TextGuard(TextInputControl field, Pattern breaks, String instead, int longest) {
        this.field = field;
        this.breaks = breaks;
        this.instead = instead;
        this.longest = longest;
        field.setTextFormatter(new TextFormatter<String>(this));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                whole("");
            }
        });
    }

    /** Guards a field of one line: breaks of lines and tabs become spaces. */
    static void ofLine(TextInputControl field, int longest) {
        new TextGuard(field, BREAKS_AND_TABS, " ", longest);
    }

    /** Guards a field of several lines: breaks of any kind become breaks of lines. */
    static void ofLines(TextInputControl field, int longest) {
        new TextGuard(field, BREAK, "\n", longest);
    }

    @Override
    public TextFormatter.@Nullable Change apply(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String text = whole(change.getText());
        if (text.isEmpty() && !change.getText().isEmpty()) {
            return null;
        }
        replace(change, withoutBreaks(change, text));
        if (change.getControlNewText().length() <= longest) {
            return change;
        }
        tell(Messages.text("common.typing.full", longest));
        return null;
    }

    /** On Windows the halves of a character are typed one after the other: the first waits for the second. */
    private String whole(String text) {
        String joined = half + text;
        half = "";
        if (!text.isEmpty() && joined.length() == 1 && Character.isHighSurrogate(joined.charAt(0))) {
            half = joined;
            return "";
        }
        Matcher halves = HALVES.matcher(joined);
        if (!halves.find()) {
            return joined;
        }
        tell(Messages.text("common.typing.half"));
        return halves.replaceAll("");
    }

    /** A break at the end of a line that fills the field to its end parts nothing. */
    private String withoutBreaks(TextFormatter.Change change, String text) {
        Matcher found = breaks.matcher(text);
        StringBuilder without = new StringBuilder();
        while (found.find()) {
            boolean isOuter = (found.start() == 0 && change.getRangeStart() == 0)
                    || (found.end() == text.length()
                            && change.getRangeEnd() == change.getControlText().length());
            found.appendReplacement(without, isOuter && instead.equals(" ") ? "" : instead);
        }
        return found.appendTail(without).toString();
    }

    private static void replace(TextFormatter.Change change, String text) {
        if (!text.equals(change.getText())) {
            int end = change.getRangeStart() + text.length();
            int caret = Math.min(change.getCaretPosition(), end);
            boolean isAtEnd = change.getCaretPosition()
                    == change.getRangeStart() + change.getText().length();
            change.setText(text);
            change.selectRange(isAtEnd ? end : caret, isAtEnd ? end : caret);
        }
    }

    private void tell(String words) {
        Optional.ofNullable(field.getScene()).map(Scene::getWindow).ifPresent(window -> {
            Tooltip told = new Tooltip(words);
            told.setAutoHide(true);
            // A click elsewhere also does what it does there.
            told.setConsumeAutoHidingEvents(false);
            Bounds place = field.localToScreen(field.getBoundsInLocal());
            told.show(window, place.getMinX(), place.getMaxY());
        });
    }
}
