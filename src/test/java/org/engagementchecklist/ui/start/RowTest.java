package org.engagementchecklist.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.Copies;
import org.engagementchecklist.storage.EngagementEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void copies_of_one_engagement_are_named_with_when_they_were_changed() {
        assertThat(copies("visit").copies()).isEmpty();
        assertThat(copies("visit", "visit (1)").copies())
                .contains("Another copy of this engagement: visit (1).engagement, changed 2 Nov 2020, 10:42");
        assertThat(copies("visit", "visit (1)", "visit (2)").copies().orElseThrow())
                .isEqualTo(
                        "2 other copies of this engagement, the last: visit (1).engagement, changed 2 Nov 2020, 10:42");
    }

    @Test
    void a_row_is_found_by_what_its_copies_say() {
        assertThat(Filter.of("sync-conflict").accepts(copies("visit", "visit.sync-conflict-20261129-101010-ABCDEFG")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "o’brien", "OBRIEN", "o`brien"})
    void a_name_with_an_apostrophe_is_found_with_any_and_without(String typed) {
        assertThat(Filter.of(typed).accepts(row("Visit of Prof. O’Brien", new Progress(0, 1, 0), List.of(), false)))
                .isTrue();
    }

    @Test
    void what_cannot_be_put_into_words_is_a_row_that_says_so() {
        Row failed = Row.contained(Path.of("a.engagement"), ZoneOffset.UTC, () -> {
            throw new IllegalStateException("nobody foresaw this");
        });
        assertThat(failed.title()).isEqualTo("a.engagement");
        assertThat(failed.trouble().orElseThrow().reason())
                .matches("This row cannot be shown, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\.");
    }

    @ParameterizedTest
    @EnumSource
    void a_moment_without_a_place_in_a_calendar_fails_no_row(Column column) {
        Summary summary = new Summary("", "", "", List.of(), new Progress(0, 1, 0), List.of(), false, Instant.MAX);
        Row row = Row.of(
                new EngagementEntry.Listed(Path.of("a.engagement"), Optional.empty(), summary, ""), ZoneOffset.UTC);
        assertThat(row.trouble()).isEmpty();
        assertThat(column.words(row)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void an_order_is_kept_as_a_text_and_read_again(Column column) {
        for (Order.Direction direction : Order.Direction.values()) {
            Order order = new Order(column, direction);
            assertThat(Order.of(order.text())).isEqualTo(order);
        }
        assertThat(Order.of("")).isEqualTo(Order.STANDARD);
        assertThat(Order.of("colour up")).isEqualTo(Order.STANDARD);
    }

    private static Row copies(String... stems) {
        UUID id = new UUID(1, 1);
        List<EngagementEntry.Listed> files = Stream.of(stems)
                .map(stem -> new EngagementEntry.Listed(
                        Path.of(stem + ".engagement"),
                        Optional.of(id),
                        new Summary("T", "", "", List.of(), new Progress(0, 1, 0), List.of(), false, CHANGED),
                        ""))
                .toList();
        return Row.of(Copies.of(files), ZoneOffset.UTC);
    }
}
