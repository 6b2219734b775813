package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text needs a contrast of 4.5 to 1, borders of controls and the mark of the focus 3 to 1. */
final class ThemeContrastTest {
    private static final Path SHEETS = Path.of("src", "main", "resources", "org", "engagementchecklist", "ui");
    private static final Pattern TOKEN = Pattern.compile("-color-([a-z-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("bg-default", "bg-subtle", "bg-overlay", "bg-inset");

    @ParameterizedTest
    @MethodSource("texts")
    void text_is_readable_on_its_ground(String sheet, String text, String ground) {
        assertThat(contrast(sheet, text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("borders")
    void borders_and_marks_stand_out_from_their_ground(String sheet, String border, String ground) {
        assertThat(contrast(sheet, border, ground)).isGreaterThanOrEqualTo(3);
    }

    static Stream<Arguments> texts() {
        Stream<List<String>> plain = Stream.of(
                        "fg-default", "fg-muted", "fg-subtle", "accent-fg", "danger-fg", "success-fg", "warning-fg")
                .flatMap(text -> GROUNDS.stream().map(ground -> List.of(text, ground)));
        Stream<List<String>> badges = Stream.of("stop", "must", "should", "check")
                .map(strength -> List.of(strength + "-fg", strength + "-bg"));
        Stream<List<String>> other = Stream.of(
                List.of("fg-emphasis", "accent-emphasis"),
                List.of("fg-emphasis", "danger-emphasis"),
                List.of("fg-default", "accent-subtle"),
                List.of("accent-fg", "accent-subtle"));
        return inEverySheet(Stream.of(plain, badges, other).flatMap(each -> each));
    }

    static Stream<Arguments> borders() {
        return inEverySheet(Stream.of("border-default", "focus", "stop-border", "success-emphasis", "accent-emphasis")
                .flatMap(border -> Stream.of("bg-default", "bg-subtle").map(ground -> List.of(border, ground))));
    }

    private static Stream<Arguments> inEverySheet(Stream<List<String>> pairs) {
        return pairs.flatMap(pair -> Stream.of("light", "dark", "contrast")
                .map(sheet -> Arguments.of("tokens-" + sheet + ".css", pair.getFirst(), pair.getLast())));
    }

    private static double contrast(String sheet, String first, String second) {
        Map<String, Color> tokens = tokens(sheet);
        assertThat(tokens).containsKeys(first, second);
        double one = luminance(tokens.get(first));
        double other = luminance(tokens.get(second));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static Map<String, Color> tokens(String sheet) {
        Map<String, Color> tokens = new HashMap<>();
        try {
            Matcher matcher = TOKEN.matcher(Files.readString(SHEETS.resolve(sheet)));
            while (matcher.find()) {
                tokens.put(matcher.group(1), Color.web(matcher.group(2)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return tokens;
    }

    /** As the Web Content Accessibility Guidelines define it. */
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
