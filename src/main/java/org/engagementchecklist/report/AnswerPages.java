package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engagementchecklist.assessment.VisibleSection;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.report.Grid.Cell;
import org.engagementchecklist.report.Grid.Column;
import org.engagementchecklist.report.Grid.Group;
import org.engagementchecklist.report.Grid.Row;

/**
 * Every question that was asked, with its answer and note, and what is kept of questions that are not asked. What is too
 * long for a column stands in full after them.
 */
final class AnswerPages {
    private static final int LONGEST_IN_COLUMN = 600;

    private final SummaryContents contents;
    private final AnswerWords words;
    private final List<Block> inFull = new ArrayList<>();

    AnswerPages(SummaryContents contents) {
        this.contents = contents;
        this.words = new AnswerWords(contents.checklist().countries());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Group> groups =
                contents.assessment().sections().stream().map(this::group).toList();
        blocks.add(new Heading(2, ReportWords.say("answers")));
        blocks.add(new Grid(columns(), groups));
        addParked(blocks);
        if (!inFull.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("in-full")));
            blocks.addAll(inFull);
        }
        return blocks;
    }

    private static List<Column> columns() {
        return List.of(
                new Column(ReportWords.say("column.number"), 2),
                new Column(ReportWords.say("column.question"), 16),
                new Column(ReportWords.say("column.answer"), 16));
    }

    private Group group(VisibleSection section) {
        String title = section.section().id() + "  " + section.section().title();
        return new Group(title, section.questions().stream().map(this::row).toList());
    }

    private Row row(Question question) {
        return new Row(List.of(
                Cell.of(Span.plain(question.id().value())),
                Cell.of(Span.plain(question.text())),
                new Cell(contents.personal().hides(question) ? hidden() : shown(question))));
    }

    private void addParked(List<Block> blocks) {
        List<Row> rows = contents.parked().stream().map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("parked")));
            blocks.add(Prose.body(ReportWords.say("parked.meaning")));
            blocks.add(new Grid(columns(), List.of(new Group("", rows))));
        }
    }

    private Row row(Parked parked) {
        List<Prose> cell = new ArrayList<>();
        Subject subject = new Subject(parked.question(), parked.text());
        if (!parked.words().isBlank()) {
            add(cell, subject, Span.plain(""), parked.words());
        }
        parked.typed().ifPresent(typed -> addTyped(cell, subject, typed));
        parked.note().ifPresent(note -> addNote(cell, subject, note));
        addMarks(cell, parked.marks());
        cell.add(Prose.small(Span.plain(parked.why())));
        return new Row(List.of(
                Cell.of(Span.plain(parked.question().value())), Cell.of(Span.plain(parked.text())), new Cell(cell)));
    }

    private static List<Prose> hidden() {
        return List.of(Prose.body(Span.quiet(ReportWords.say("answer.personal"))));
    }

    private List<Prose> shown(Question question) {
        List<Prose> cell = new ArrayList<>();
        contents.assessment()
                .effective()
                .to(question.id())
                .ifPresentOrElse(
                        answer -> addAnswer(cell, question, answer),
                        () -> cell.add(Prose.body(Span.quiet(ReportWords.say("answer.none")))));
        contents.engagement().typedAt(question.id()).ifPresent(typed -> addTyped(cell, Subject.of(question), typed));
        contents.engagement().noteOn(question.id()).ifPresent(note -> addNote(cell, Subject.of(question), note));
        addMarks(cell, contents.engagement().marksOn(question.id()));
        return cell;
    }

    private static void addMarks(List<Prose> cell, Set<Mark> marks) {
        marks.stream()
                .sorted()
                .forEach(mark -> cell.add(Prose.small(Span.plain(ReportWords.say("mark." + mark.name())))));
    }

    /** What an answer or a note is about. */
    private record Subject(QuestionId id, String text) {
        static Subject of(Question question) {
            return new Subject(question.id(), question.text());
        }
    }

    private void addAnswer(List<Prose> cell, Question question, Answer answer) {
        for (String part : words.parts(question, answer)) {
            add(cell, Subject.of(question), Span.plain(""), part);
        }
    }

    private void addTyped(List<Prose> cell, Subject subject, String typed) {
        add(cell, subject, Span.quiet(ReportWords.say("answer.typed") + " "), typed);
    }

    private void addNote(List<Prose> cell, Subject subject, String note) {
        add(cell, subject, Span.quiet(ReportWords.say("answer.note") + " "), note);
    }

    private void add(List<Prose> cell, Subject subject, Span label, String text) {
        if (text.length() <= LONGEST_IN_COLUMN) {
            cell.add(Prose.body(label, Span.plain(text)));
        } else {
            cell.add(Prose.body(label, Span.quiet(ReportWords.say("answer.in-full"))));
            inFull.add(new Heading(3, subject.id() + "  " + subject.text()));
            inFull.add(Prose.body(label, Span.plain(text)));
        }
    }
}
