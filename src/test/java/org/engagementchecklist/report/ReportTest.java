package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.report.Grid.Cell;
import org.engagementchecklist.report.Grid.Column;
import org.engagementchecklist.report.Grid.Group;
import org.engagementchecklist.report.Grid.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that cannot be made. */
final class ReportTest {
    private static final Footer FOOTER = new Footer("Title", "", "", "{0}");

    static Stream<List<Block>> blocksThatSkipALevel() {
        return Stream.of(
                List.of(new Heading(2, "Part")),
                List.of(new Heading(1, "Title"), new Heading(3, "Detail")),
                List.of(new Heading(1, "Title"), new Card("Office", "MUST", List.of())));
    }

    @ParameterizedTest
    @MethodSource("blocksThatSkipALevel")
    void no_level_of_headings_is_skipped(List<Block> blocks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Report(Report.Kind.SUMMARY, "Title", "en-US", FOOTER, blocks));
    }

    @Test
    void headings_may_rise_by_several_levels() {
        List<Block> blocks = List.of(
                new Heading(1, "Title"), new Heading(2, "Part"), new Heading(3, "Detail"), new Heading(2, "Part"));

        assertThat(new Report(Report.Kind.SUMMARY, "Title", "en-US", FOOTER, blocks).blocks())
                .isEqualTo(blocks);
    }

    @Test
    void every_row_of_a_grid_has_a_cell_for_each_column() {
        Row row = new Row(List.of(Cell.of(Span.plain("one"))));
        List<Column> columns = List.of(new Column("A", 1), new Column("B", 1));

        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(columns, List.of(new Group("", List.of(row)))));
    }

    @Test
    void an_attachment_is_equal_to_one_of_the_same_name_and_contents() {
        Attachment one = new Attachment("a.engagement", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(one).isEqualTo(new Attachment("a.engagement", "{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(one).isNotEqualTo(new Attachment("b.engagement", one.bytes()));
        assertThat(one).isNotEqualTo(new Attachment("a.engagement", new byte[0]));
    }

    @Test
    void an_attachment_names_no_folder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Attachment("../a.engagement", new byte[0]));
    }
}
