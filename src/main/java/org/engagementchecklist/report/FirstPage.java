package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;
import org.engagementchecklist.report.Grid.Cell;
import org.engagementchecklist.report.Grid.Column;
import org.engagementchecklist.report.Grid.Group;
import org.engagementchecklist.report.Grid.Row;

/** Page 1: what the engagement is, what must wait, and whom to contact by when. */
final class FirstPage {
    private final SummaryContents contents;
    private final Assessment assessment;

    FirstPage(SummaryContents contents) {
        this.contents = contents;
        this.assessment = contents.assessment();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, ReportComposer.title(contents)));
        blocks.add(new Prose(Prose.Tone.LEAD, List.of(Span.plain(subtitle()))));
        blocks.add(new FactList(EngagementFacts.withProgress(contents)));
        new TypedWords(contents).line().ifPresent(line -> blocks.add(Prose.body(Span.strong(line))));
        addGaps(blocks);
        addStop(blocks);
        addContacts(blocks);
        blocks.add(Prose.small(Span.plain(contents.statement())));
        return blocks;
    }

    private String subtitle() {
        String month = AnswerWords.month(contents.checklist().edition().asOf());
        return ReportWords.say("subtitle", contents.checklist().edition().title(), month);
    }

    private void addGaps(List<Block> blocks) {
        List<Question> unanswered = new TypedWords(contents).unanswered();
        if (!unanswered.isEmpty()) {
            String words = ReportWords.say("incomplete", unanswered.size());
            blocks.add(Prose.body(Span.strong(words), Span.plain(" " + ReportWords.say("incomplete.see"))));
        }
    }

    private void addStop(List<Block> blocks) {
        List<Finding> stops = contents.stops();
        if (!stops.isEmpty()) {
            List<Prose> lines = stops.stream().map(FindingWords::stop).toList();
            blocks.add(new NoteBox(ReportWords.say("stop", stops.size()), lines));
        }
    }

    private void addContacts(List<Block> blocks) {
        blocks.add(new Heading(2, ReportWords.say("contacts")));
        if (assessment.referrals().isEmpty()) {
            blocks.add(Prose.body(ReportWords.say("contacts.none")));
        } else {
            blocks.add(new Grid(columns(), groups()));
            blocks.add(legend());
        }
    }

    private Prose legend() {
        List<Span> spans = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            spans.add(Span.strong(strength.name() + " "));
            spans.add(Span.plain(contents.checklist().legend().text(strength) + ". "));
        }
        spans.add(Span.plain(ReportWords.say("contacts.sources")));
        return new Prose(Prose.Tone.SMALL, spans);
    }

    private static List<Column> columns() {
        return List.of(
                new Column("", 2),
                new Column(ReportWords.say("column.office"), 31),
                new Column(ReportWords.say("column.strength"), 9),
                new Column(ReportWords.say("column.contact"), 25));
    }

    private List<Group> groups() {
        Map<Time, List<Row>> rows = new LinkedHashMap<>();
        for (Referral referral : contents.referrals()) {
            rows.computeIfAbsent(referral.time(), _ -> new ArrayList<>()).add(row(referral));
        }
        return rows.entrySet().stream()
                .map(entry -> new Group(entry.getKey().text(), entry.getValue()))
                .toList();
    }

    private static Row row(Referral referral) {
        String office = referral.office().name();
        return new Row(List.of(
                Cell.of(new Span.TickBox(ReportWords.say("tick.contacted", office))),
                Cell.of(Span.plain(office)),
                Cell.of(Span.strong(referral.strength().name())),
                new Cell(List.of(new Prose(Prose.Tone.BODY, ContactWords.brief(referral.office()))))));
    }
}
