package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;
import org.engagementchecklist.checklist.Unsure;
import org.engagementchecklist.report.FactList.Fact;

/** The front of a whole checklist: which it is, what it is not, what is in it, and how to read it. */
final class ChecklistFront {
    private final Checklist checklist;
    private final Edition edition;

    ChecklistFront(Checklist checklist) {
        this.checklist = checklist;
        this.edition = checklist.edition();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, edition.title()));
        blocks.add(new Prose(Prose.Tone.LEAD, List.of(Span.plain(ReportWords.say("explain.subtitle")))));
        blocks.add(new FactList(facts()));
        blocks.add(new NoteBox(
                edition.provenance().label(),
                List.of(Prose.body(edition.provenance().statement()))));
        blocks.add(new Heading(2, ReportWords.say("explain.contents")));
        blocks.add(Bullets.of(contents()));
        addReading(blocks);
        blocks.add(new Heading(2, ReportWords.say("explain.provenance")));
        edition.provenance().account().forEach(paragraph -> blocks.add(Prose.body(paragraph)));
        return blocks;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(EditionFacts.names(edition));
        facts.addAll(List.of(
                new Fact(
                        ReportWords.say("about.directory"),
                        AnswerWords.month(checklist.directory().asOf())),
                new Fact(
                        ReportWords.say("explain.size"),
                        ReportWords.say(
                                "explain.counts",
                                checklist.questions().size(),
                                checklist.rules().size(),
                                checklist.directory().offices().size())),
                EditionFacts.fingerprint(edition)));
        return facts;
    }

    private List<Prose> contents() {
        List<Prose> contents = new ArrayList<>();
        for (Section section : checklist.sections()) {
            List<Question> questions = section.questions();
            String ids = questions.getFirst().id() + "–" + questions.getLast().id();
            contents.add(Prose.body(
                    Span.plain(QuestionPages.title(section) + "  "),
                    Span.quiet(
                            questions.size() > 1
                                    ? ids
                                    : questions.getFirst().id().value())));
        }
        contents.add(Prose.body(ReportWords.say("explain.rest")));
        return contents;
    }

    private void addReading(List<Block> blocks) {
        blocks.add(new Heading(2, ReportWords.say("explain.reading")));
        blocks.add(Prose.body(ReportWords.say("explain.reading.questions")));
        blocks.add(Prose.body(ReportWords.say("explain.reading.conditions")));
        blocks.add(Prose.body(ReportWords.say("explain.reading.rules")));
        blocks.add(Bullets.of(List.of(Strength.values()).stream()
                .map(strength -> Prose.body(
                        Span.strong(strength.name() + "  "),
                        Span.plain(checklist.legend().text(strength) + ".")))
                .toList()));
        String times = checklist.legend().times().stream().map(Time::text).collect(Collectors.joining("; "));
        blocks.add(Prose.body(ReportWords.say("explain.reading.times", times)));
        Unsure unsure = checklist.legend().unsure();
        blocks.add(Prose.body(ReportWords.say(
                "explain.reading.unsure", unsure.action(), unsure.time().text())));
        blocks.add(Prose.body(ReportWords.say("about.days")));
    }
}
