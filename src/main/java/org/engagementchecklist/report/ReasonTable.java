package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.report.Grid.Cell;
import org.engagementchecklist.report.Grid.Column;
import org.engagementchecklist.report.Grid.Group;
import org.engagementchecklist.report.Grid.Row;

/** The answers for which an office is asked, each once, with the notes on exactly them. */
final class ReasonTable {
    private final SummaryContents contents;
    private final AnswerWords words;

    ReasonTable(SummaryContents contents) {
        this.contents = contents;
        this.words = new AnswerWords(contents.checklist().countries());
    }

    /** A row for each answer, in the order of the checklist; none where all of them are left out. */
    Optional<Grid> of(Referral referral) {
        List<Row> rows = contents.assessment().questions().stream()
                .filter(question -> !contents.personal().hides(question))
                .filter(question -> findings(referral, question).findAny().isPresent())
                .map(question -> row(referral, question))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Grid(columns(), List.of(new Group("", rows))));
    }

    private static List<Column> columns() {
        return List.of(
                new Column(ReportWords.say("column.number"), 2),
                new Column(ReportWords.say("column.question"), 19),
                new Column(ReportWords.say("column.answer"), 14));
    }

    private static Stream<Finding> findings(Referral referral, Question question) {
        return referral.findings().stream()
                .filter(finding -> finding.because().stream()
                        .anyMatch(because -> because.question().equals(question.id())));
    }

    private Row row(Referral referral, Question question) {
        List<Prose> cell = new ArrayList<>();
        contents.assessment()
                .effective()
                .to(question.id())
                .map(answer -> read(referral, question, answer))
                .orElseGet(() -> List.of(ReportWords.say("answer.none")))
                .forEach(part -> cell.add(Prose.body(Span.strong(part))));
        contents.engagement()
                .noteOn(question.id())
                .ifPresent(note ->
                        cell.add(Prose.body(Span.quiet(ReportWords.say("answer.note") + " "), Span.plain(note))));
        return new Row(List.of(
                Cell.of(Span.plain(question.id().value())), Cell.of(Span.plain(question.text())), new Cell(cell)));
    }

    /** Of several options or countries those that any of the findings looks at, in the order in which they were given. */
    private List<String> read(Referral referral, Question question, Answer answer) {
        Set<String> read = findings(referral, question)
                .flatMap(finding -> words.parts(question, answer, finding.rule().when()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return words.parts(question, answer).stream().filter(read::contains).toList();
    }
}
