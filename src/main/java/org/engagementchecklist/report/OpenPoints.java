package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Outlook;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.report.Grid.Cell;
import org.engagementchecklist.report.Grid.Column;
import org.engagementchecklist.report.Grid.Group;
import org.engagementchecklist.report.Grid.Row;

/** What is still to find out, and what that leaves open. */
final class OpenPoints {
    private final SummaryContents contents;

    OpenPoints(SummaryContents contents) {
        this.contents = contents;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        addQuestions(blocks);
        addOutlook(blocks);
        return blocks;
    }

    private void addQuestions(List<Block> blocks) {
        List<Group> groups = new ArrayList<>();
        addTyped(groups);
        addGroup(groups, "open.meaning-changed", marked(Mark.MEANING_CHANGED));
        addGroup(groups, "open.ask-pi", marked(Mark.ASK_PI));
        addGroup(groups, "open.check-again", marked(Mark.CHECK_AGAIN));
        addGroup(groups, "open.unsure", contents.unsure());
        addGroup(groups, "open.unanswered", new TypedWords(contents).unanswered());
        if (!groups.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("open")));
            blocks.add(new Grid(columns(), groups));
        }
    }

    private static List<Column> columns() {
        return List.of(
                new Column("", 1),
                new Column(ReportWords.say("column.number"), 2),
                new Column(ReportWords.say("column.question"), 19),
                new Column(ReportWords.say("column.found-out"), 12));
    }

    private List<Question> marked(Mark mark) {
        return contents.assessment().questions().stream()
                .filter(question -> contents.engagement().marksOn(question.id()).contains(mark))
                .toList();
    }

    private void addTyped(List<Group> groups) {
        List<Row> rows = new TypedWords(contents)
                .shown().stream()
                        .map(typed -> row(typed.question(), List.of(Prose.small(Span.plain("“" + typed.text() + "”")))))
                        .toList();
        if (!rows.isEmpty()) {
            groups.add(new Group(ReportWords.say("open.typed"), rows));
        }
    }

    private static void addGroup(List<Group> groups, String key, List<Question> questions) {
        if (!questions.isEmpty()) {
            groups.add(new Group(
                    ReportWords.say(key),
                    questions.stream().map(OpenPoints::row).toList()));
        }
    }

    private static Row row(Question question) {
        return row(question, List.of());
    }

    private static Row row(Question question, List<Prose> below) {
        return new Row(List.of(
                Cell.of(new Span.TickBox(ReportWords.say("tick.found-out", question.text()))),
                Cell.of(Span.plain(question.id().value())),
                new Cell(Stream.concat(Stream.of(Prose.body(question.text())), below.stream())
                        .toList()),
                new Cell(List.of())));
    }

    private void addOutlook(List<Block> blocks) {
        List<Outlook> outlooks = Outlook.of(contents.checklist(), contents.assessment());
        List<Outlook> open = outlooks.stream().filter(Outlook::isOpen).toList();
        if (!open.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("undecided")));
            blocks.add(Prose.body(ReportWords.say("undecided.meaning")));
            blocks.add(Bullets.of(open.stream().map(OpenPoints::undecided).toList()));
        }
        List<Outlook> settled =
                outlooks.stream().filter(Predicate.not(Outlook::isOpen)).toList();
        if (!settled.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("not-indicated")));
            blocks.add(Prose.body(ReportWords.say("not-indicated.meaning")));
            blocks.add(Prose.body(settled.stream()
                    .map(outlook -> outlook.office().name())
                    .collect(Collectors.joining("; ", "", "."))));
        }
    }

    private static Prose undecided(Outlook outlook) {
        String questions = outlook.decidedBy().stream()
                .map(question -> question.id().value())
                .collect(Collectors.joining(", "));
        return Prose.body(
                Span.plain(outlook.office().name() + " "), Span.quiet(ReportWords.say("undecided.by", questions)));
    }
}
