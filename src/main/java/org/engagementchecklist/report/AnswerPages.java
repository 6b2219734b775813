package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.assessment.VisibleSection;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.report.Grid.Cell;
import org.engagementchecklist.report.Grid.Column;
import org.engagementchecklist.report.Grid.Group;
import org.engagementchecklist.report.Grid.Row;

/** Every question that was asked, with its answer and note. What is too long for a column stands in full after them. */
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
        contents.engagement()
                .noteOn(question.id())
                .ifPresent(note -> add(cell, question, Span.quiet(ReportWords.say("answer.note") + " "), note));
        for (Mark mark : Mark.values()) {
            if (contents.engagement().marksOn(question.id()).contains(mark)) {
                cell.add(Prose.small(Span.plain(ReportWords.say("mark." + mark.name()))));
            }
        }
        return cell;
    }

    private void addAnswer(List<Prose> cell, Question question, Answer answer) {
        for (String part : words.parts(question, answer)) {
            add(cell, question, Span.plain(""), part);
        }
    }

    private void add(List<Prose> cell, Question question, Span label, String text) {
        if (text.length() <= LONGEST_IN_COLUMN) {
            cell.add(Prose.body(label, Span.plain(text)));
        } else {
            cell.add(Prose.body(label, Span.quiet(ReportWords.say("answer.in-full"))));
            inFull.add(new Heading(3, question.id() + "  " + question.text()));
            inFull.add(Prose.body(label, Span.plain(text)));
        }
    }
}
