package org.engagementchecklist.report;

import java.util.List;
import java.util.stream.Stream;

/** All that a report says, a paragraph each, in reading order. */
public final class ReportText {
    private ReportText() {}

    /** The paragraphs of a report. */
    public static List<String> of(Report report) {
        return report.blocks().stream()
                .flatMap(ReportText::of)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The paragraphs of a report on one line each. */
    public static String joined(Report report) {
        return String.join("\n", of(report));
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Heading heading -> Stream.of(heading.text());
            case Prose prose -> Stream.of(prose.text());
            case FactList list -> list.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
            case NoteBox box ->
                Stream.concat(Stream.of(box.heading()), box.prose().stream().map(Prose::text));
            case Grid grid ->
                Stream.concat(
                        grid.columns().stream().map(Grid.Column::title),
                        grid.groups().stream().flatMap(ReportText::of));
            case Card card ->
                Stream.concat(
                        Stream.of(card.title(), card.badge()),
                        card.blocks().stream().flatMap(ReportText::of));
            case Bullets bullets ->
                bullets.items().stream().flatMap(Bullets.Item::all).map(Prose::text);
            case WriteIn line -> line.blanks().stream().map(WriteIn.Blank::label);
            case Cue cue -> cue.blocks().stream().flatMap(ReportText::of);
            case Choices boxes -> boxes.choices().stream().map(Choices.Choice::label);
            case Fields row -> row.fields().stream().map(Fields.Field::label);
        };
    }

    private static Stream<String> of(Grid.Group group) {
        return Stream.concat(
                Stream.of(group.title()),
                group.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.prose().stream())
                        .map(Prose::text));
    }
}
