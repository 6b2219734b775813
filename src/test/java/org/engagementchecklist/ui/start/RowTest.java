package org.engagementchecklist.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.EngagementEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RowTest {
    private static final Instant CHANGED = Instant.parse("2020-11-02T10:42:00Z");

    @ParameterizedTest
    @CsvSource({"23, 38, 3, '23 of 38, 3 unsure'", "38, 38, 0, 38 of 38", "1, 5, 1, '1 of 5, 1 unsure'"})
    void progress_is_said_in_words(int answered, int visible, int unsure, String words) {
        assertThat(row("T", new Progress(answered, visible, unsure), List.of(), false)
                        .progress())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void offices_are_counted_and_the_first_are_named(List<String> offices, String words) {
        assertThat(row("T", new Progress(0, 1, 0), offices, false).offices()).isEqualTo(words);
    }

    static Stream<Arguments> offices() {
        return Stream.of(
                Arguments.of(List.of(), "None yet"),
                Arguments.of(List.of("Export"), "1 office: Export"),
                Arguments.of(List.of("Export", "Travel; safety"), "2 offices: Export, Travel"),
                Arguments.of(
                        List.of("Board (IB), of MIT", "Travel, safety", "Tax"), "3 offices: Board, Travel and 1 more"));
    }

    @Test
    void an_engagement_without_a_title_is_known_by_its_day() {
        assertThat(row("", new Progress(0, 1, 0), List.of(), false).title()).isEqualTo("Untitled, 2 Nov 2020");
        assertThat(row("", new Progress(0, 1, 0), List.of(), false).changed()).isEqualTo("2 Nov 2020, 10:42");
    }

    @ParameterizedTest
    @CsvSource({
        "talk, true",
        "TÁLK, true",
        "uberfahrt, true",
        "travel about, true",
        "stop, true",
        "nowhere, false",
        "talk nowhere, false"
    })
    void a_row_is_found_by_its_words_its_offices_and_its_notes(String typed, boolean found) {
        Row row = row("Talk", new Progress(0, 1, 0), List.of("Board", "Tax", "Travel; safety"), true);
        assertThat(Filter.of(typed).accepts(row)).isEqualTo(found);
    }

    @Test
    void columns_order_rows_by_what_they_mean_and_not_by_their_words() {
        Row little = row("b", new Progress(9, 38, 0), List.of("One", "Two", "Three"), false);
        Row much = row("A", new Progress(10, 12, 0), List.of("One"), true);
        assertThat(sorted(Column.TITLE, little, much)).containsExactly(much, little);
        assertThat(sorted(Column.PROGRESS, much, little)).containsExactly(little, much);
        assertThat(sorted(Column.OFFICES, much, little)).containsExactly(little, much);
    }

    @ParameterizedTest
    @CsvSource({"90, 7", "66, 7", "65, 4", "32, 4"})
    void a_narrow_list_shows_fewer_columns_and_none_too_narrow_for_its_heading(double width, int shown) {
        assertThat(Column.widths(width)).hasSize(shown);
        assertThat(Column.widths(width).values()).allMatch(each -> each >= 6.8);
        assertThat(Column.widths(width).values().stream()
                        .mapToDouble(each -> each)
                        .sum())
                .isBetween(width - 0.01, width + 0.01);
    }

    private static List<Row> sorted(Column column, Row... rows) {
        Comparator<Row> order = column.order();
        return Stream.of(rows).sorted(order).toList();
    }

    private static Row row(String title, Progress progress, List<String> offices, boolean stop) {
        Summary summary = new Summary(title, "", "", List.of(), progress, offices, stop, CHANGED);
        return new Row(
                new EngagementEntry.Listed(
                        Path.of("a.engagement"), Optional.empty(), summary, "Ask about the Überfahrt"),
                ZoneOffset.UTC);
    }
}
