package org.engagementchecklist.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementchecklist.edition.Effect;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.FactList.Fact;
import org.engagementchecklist.report.Footer;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Grid.Cell;
import org.engagementchecklist.report.Grid.Column;
import org.engagementchecklist.report.Grid.Group;
import org.engagementchecklist.report.Grid.Row;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.Span;

/** Composes what two states of an engagement differ in: first the offices, then what led there. */
public final class ComparisonComposer {
    private final EngagementChange change;

    private ComparisonComposer(EngagementChange change) {
        this.change = change;
    }

    /** Composes the paper. The same states give the same paper. */
    public static Report compose(EngagementChange change) {
        return new ComparisonComposer(change).report();
    }

    private Report report() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title()));
        blocks.add(new Prose(Prose.Tone.LEAD, List.of(Span.plain(ReportWords.say("comparison.subtitle")))));
        blocks.add(new FactList(List.of(
                new Fact(ReportWords.say("comparison.before"), change.before().name()),
                new Fact(ReportWords.say("comparison.after"), change.after().name()))));
        if (change.isNothing()) {
            blocks.add(Prose.body(ReportWords.say("comparison.nothing")));
        }
        addOffices(blocks);
        addTable(blocks, "comparison.answers", change.answers());
        addNotes(blocks);
        addTable(blocks, "comparison.marks", change.marks());
        addTable(blocks, "comparison.parked", change.parked());
        addTable(blocks, "comparison.facts", change.facts());
        blocks.add(Prose.small(
                Span.plain(change.after().checklist().edition().provenance().statement())));
        return new Report(Report.Kind.COMPARISON, title(), ReportComposer.LANGUAGE, footer(), blocks);
    }

    private String title() {
        String title = change.after().engagement().facts().title();
        String today = AnswerWords.day(change.after().assessment().today());
        return title.isBlank() ? ReportWords.say("title.none", today) : title;
    }

    private Footer footer() {
        String label = change.after().checklist().edition().provenance().label();
        String asOf = AnswerWords.month(change.after().checklist().edition().asOf());
        return new Footer(
                title(),
                "",
                ReportWords.say("footer.notice", label, ReportWords.say("rules", asOf)),
                ReportWords.pattern("footer.page"));
    }

    private void addOffices(List<Block> blocks) {
        List<Effect> offices = change.offices();
        List<Group> groups = Stream.of(
                        group(
                                "comparison.offices.gained",
                                offices,
                                each -> each.before().isEmpty()),
                        group(
                                "comparison.offices.lost",
                                offices,
                                each -> each.after().isEmpty()),
                        group(
                                "comparison.offices.changed",
                                offices,
                                each -> each.before().isPresent()
                                        && each.after().isPresent()))
                .flatMap(List::stream)
                .toList();
        if (!groups.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("comparison.offices")));
            blocks.add(new Grid(columns("column.office"), groups));
        } else if (!change.isNothing()) {
            blocks.add(Prose.body(ReportWords.say("comparison.offices.same")));
        }
    }

    private static List<Group> group(String key, List<Effect> offices, Predicate<Effect> which) {
        List<Row> rows = offices.stream()
                .filter(which)
                .map(each -> row(each.office().name(), advice(each.before()), advice(each.after())))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(new Group(ReportWords.say(key, rows.size()), rows));
    }

    private static String advice(Optional<Effect.Advice> advice) {
        return advice.map(Effect.Advice::inWords).orElseGet(() -> ReportWords.say("comparison.offices.none"));
    }

    private static void addTable(List<Block> blocks, String key, List<Changed> changes) {
        if (!changes.isEmpty()) {
            List<Row> rows = changes.stream()
                    .map(each -> row((each.number() + " " + each.subject()).strip(), each.before(), each.after()))
                    .toList();
            blocks.add(new Heading(2, ReportWords.say(key)));
            blocks.add(new Grid(columns("comparison.column.what"), List.of(new Group("", rows))));
        }
    }

    /** Notes may be long, so that they stand over the whole width, with what is new and what is gone in one text. */
    private void addNotes(List<Block> blocks) {
        List<Changed> notes = change.notes();
        if (!notes.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("comparison.notes")));
            for (Changed note : notes) {
                blocks.add(new Heading(3, note.number() + "  " + note.subject()));
                blocks.add(new Prose(Prose.Tone.BODY, TextDifference.between(note.before(), note.after())));
            }
            blocks.add(Prose.small(
                    Span.plain(ReportWords.say("comparison.notes.meaning") + " "),
                    Span.inserted(ReportWords.say("comparison.notes.inserted")),
                    Span.plain(", "),
                    Span.deleted(ReportWords.say("comparison.notes.deleted")),
                    Span.plain(".")));
        }
    }

    private static List<Column> columns(String first) {
        return List.of(
                new Column(ReportWords.say(first), 5),
                new Column(ReportWords.say("comparison.before"), 4),
                new Column(ReportWords.say("comparison.after"), 4));
    }

    private static Row row(String subject, String before, String after) {
        return new Row(List.of(Cell.of(Span.plain(subject)), cell(before), cell(after)));
    }

    private static Cell cell(String words) {
        return Cell.of(words.isEmpty() ? Span.quiet(ReportWords.say("comparison.none")) : Span.plain(words));
    }
}
