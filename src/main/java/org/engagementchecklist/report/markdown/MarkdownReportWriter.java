package org.engagementchecklist.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Cue;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.Fields;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.NoteBox;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.WriteIn;

/** Writes reports as Markdown with tables, as CommonMark and its common extension have them. */
public final class MarkdownReportWriter {
    private static final String BLANK = "\\_".repeat(12);

    private MarkdownReportWriter() {}

    /**
     * Writes a report. The same report gives the same text.
     *
     * @return lines that each end with a line feed; what stands at the foot of a page stands at the end
     */
    public static String write(Report report) {
        Stream<String> blocks = report.blocks().stream().map(MarkdownReportWriter::block);
        Stream<String> end = Stream.of("---", foot(report));
        return Stream.concat(blocks, end).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String foot(Report report) {
        return Stream.of(
                        report.footer().title(),
                        report.footer().code(),
                        report.footer().notice())
                .filter(words -> !words.isBlank())
                .map(MarkdownText::line)
                .collect(Collectors.joining(" · "));
    }

    private static String block(Block block) {
        return switch (block) {
            case Heading(var level, var text) -> heading(level, text);
            case Prose prose ->
                prose.tone() == Prose.Tone.ASIDE ? quoted(MarkdownText.of(prose)) : MarkdownText.of(prose);
            case FactList(var facts) -> facts(facts);
            case NoteBox(var head, var prose) -> heading(NoteBox.HEADING_LEVEL, head) + "\n\n" + quoted(all(prose));
            case Grid grid -> table(grid);
            case Card card -> card(card);
            case Bullets(var items) -> list(items, "");
            case WriteIn(var blanks) ->
                blanks.stream()
                        .map(blank -> MarkdownText.line(blank.label()) + " " + BLANK)
                        .collect(Collectors.joining(" "));
            case Cue(var blocks) ->
                quoted(blocks.stream().map(MarkdownReportWriter::block).collect(Collectors.joining("\n\n")));
            case Choices choices -> choices(choices);
            case Fields(var fields) ->
                fields.stream()
                        .map(field -> (MarkdownText.line(field.label()) + " " + BLANK).strip())
                        .collect(Collectors.joining(" "));
        };
    }

    private static String choices(Choices choices) {
        String box = switch (choices.kind()) {
            case ONE -> "○ ";
            case SEVERAL -> "☐ ";
        };
        return choices.choices().stream()
                .map(choice -> "- " + box + MarkdownText.line(choice.label()))
                .collect(Collectors.joining("\n"));
    }

    private static String heading(int level, String text) {
        return "#".repeat(level) + " " + MarkdownText.line(text);
    }

    private static String all(List<Prose> paragraphs) {
        return paragraphs.stream().map(MarkdownText::of).collect(Collectors.joining("\n\n"));
    }

    private static String quoted(String text) {
        return text.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static String facts(List<FactList.Fact> facts) {
        return facts.stream()
                .map(fact -> "- **" + MarkdownText.line(fact.label()) + ":** " + MarkdownText.line(fact.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String card(Card card) {
        String title = card.badge().isBlank() ? card.title() : card.title() + " · " + card.badge();
        return Stream.concat(
                        Stream.of(heading(Card.HEADING_LEVEL, title)),
                        card.blocks().stream().map(MarkdownReportWriter::block))
                .collect(Collectors.joining("\n\n"));
    }

    private static String list(List<Bullets.Item> items, String indent) {
        return items.stream().map(item -> entry(item, indent)).collect(Collectors.joining("\n"));
    }

    private static String entry(Bullets.Item item, String indent) {
        String inner = indent + "  ";
        String words = indent + "- " + MarkdownText.of(item.prose()).replace("\n", "\n" + inner);
        return item.below().isEmpty() ? words : words + "\n" + list(item.below(), inner);
    }

    private static String table(Grid grid) {
        List<String> titles = grid.columns().stream()
                .map(Grid.Column::title)
                .map(MarkdownText::line)
                .toList();
        Stream<String> head = Stream.of(row(titles), "|" + " --- |".repeat(titles.size()));
        Stream<String> body = grid.groups().stream().flatMap(group -> rows(group, titles.size()));
        return Stream.concat(head, body).collect(Collectors.joining("\n"));
    }

    private static Stream<String> rows(Grid.Group group, int columns) {
        Stream<String> title = group.title().isBlank()
                ? Stream.of()
                : Stream.of(row(Stream.concat(
                                Stream.of("**" + MarkdownText.line(group.title()) + "**"),
                                Stream.generate(() -> "").limit(columns - 1L))
                        .toList()));
        return Stream.concat(title, group.rows().stream().map(MarkdownReportWriter::row));
    }

    private static String row(Grid.Row row) {
        return row(row.cells().stream().map(MarkdownReportWriter::cell).toList());
    }

    private static String cell(Grid.Cell cell) {
        return cell.prose().stream()
                .map(prose -> MarkdownText.of(prose).replaceAll("\\\\?\n", "<br>"))
                .collect(Collectors.joining("<br>"));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
