package org.engagementchecklist.report.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.ChecklistComposer;
import org.engagementchecklist.report.EditionFacts;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.Fields;
import org.engagementchecklist.report.Fields.Field;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.NoteBox;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.Span;

/**
 * Composes a checklist to be filled in on paper: every question with room for its answer, and where to leave out some. It
 * lists no office: that follows from the answers, and is the program's business.
 */
public final class BlankComposer {
    private static final int NOTE_LINES = 12;

    private final Checklist checklist;
    private final AnswerRoom room = new AnswerRoom();
    private final SkipWords skips;
    private final List<Block> blocks = new ArrayList<>();

    private BlankComposer(Checklist checklist) {
        this.checklist = checklist;
        this.skips = new SkipWords(checklist);
    }

    /** {@return the paper; the same checklist gives the same one} */
    public static Report compose(Checklist checklist) {
        BlankComposer blank = new BlankComposer(checklist);
        blank.addFront();
        blank.addSteps(Walk.through(checklist).steps());
        blank.addNotes();
        blank.addGroups();
        blank.addAbout();
        String title = title(checklist);
        return new Report(
                Report.Kind.BLANK_CHECKLIST,
                title,
                ReportComposer.LANGUAGE,
                ChecklistComposer.footer(checklist, title),
                blank.blocks);
    }

    /** {@return what the paper is called} */
    public static String title(Checklist checklist) {
        Edition edition = checklist.edition();
        return ReportWords.say("blank.title", edition.title(), edition.key().edition());
    }

    private void addFront() {
        Edition edition = checklist.edition();
        blocks.add(new Heading(1, edition.title()));
        blocks.add(new Prose(
                Prose.Tone.LEAD,
                List.of(Span.plain(ReportWords.say("blank.subtitle", AnswerWords.month(edition.asOf()))))));
        blocks.add(new NoteBox(
                edition.provenance().label(),
                List.of(
                        Prose.body(edition.provenance().statement()),
                        Prose.body(ReportWords.say("blank.no-offices")))));
        blocks.add(new Heading(2, ReportWords.say("blank.how")));
        blocks.add(Bullets.of(List.of(
                Prose.body(ReportWords.say("blank.how.order")),
                Prose.body(ReportWords.say("blank.how.boxes")),
                Prose.body(ReportWords.say("blank.how.unsure")))));
        blocks.add(new Heading(2, ReportWords.say("blank.engagement")));
        blocks.add(new Fields(List.of(fact("title", "blank.fact.title", 100))));
        blocks.add(new Fields(List.of(fact("pi", "fact.pi", 50), fact("department", "fact.department", 50))));
        blocks.add(new Fields(
                List.of(fact("preparedBy", "fact.prepared-by", 50), fact("meeting", "blank.fact.meeting", 50))));
    }

    private static Field fact(String name, String key, int share) {
        return new Field("engagement-" + name, ReportWords.say(key), ReportWords.say(key), share, 1);
    }

    private void addSteps(List<Walk.Step> steps) {
        for (Walk.Step step : steps) {
            Question first = step.questions().findFirst().orElseThrow();
            addBeginning(first);
            switch (step) {
                case Walk.Ask(var question) -> blocks.add(card(question, List.of()));
                case Walk.Stretch stretch when isOne(stretch) -> blocks.add(card(first, List.of(skips.of(stretch))));
                case Walk.Stretch stretch -> {
                    blocks.add(skips.of(stretch));
                    addSteps(stretch.steps());
                }
            }
        }
    }

    private static boolean isOne(Walk.Stretch stretch) {
        return stretch.steps().size() == 1 && stretch.steps().getFirst() instanceof Walk.Ask;
    }

    /** The heading of a section, before whatever is said of its first question. */
    private void addBeginning(Question question) {
        for (Section section : checklist.sections()) {
            Heading heading = new Heading(2, section.id() + "  " + section.title());
            if (section.questions().getFirst().equals(question) && !blocks.contains(heading)) {
                blocks.add(heading);
            }
        }
    }

    private Card card(Question question, List<Block> before) {
        List<Block> inside = new ArrayList<>(before);
        inside.addAll(room.of(question));
        return new Card(question.id() + "  " + question.text(), "", inside);
    }

    private void addNotes() {
        blocks.add(new Heading(2, ReportWords.say("blank.notes")));
        String meaning = ReportWords.say("blank.notes.meaning");
        blocks.add(new Fields(List.of(new Field("notes", meaning, meaning, 100, NOTE_LINES))));
    }

    private void addGroups() {
        List<CountryGroup> groups = checklist.questions().stream()
                .flatMap(question -> question.visibleWhen().leaves())
                .flatMap(leaf -> leaf instanceof Condition.InGroup(var _, var group) ? Stream.of(group) : Stream.of())
                .distinct()
                .toList();
        if (!groups.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("explain.groups")));
            groups.forEach(group -> blocks.add(Prose.body(
                    Span.strong(group.meaning() + ": "),
                    Span.plain(group.codes().stream()
                            .map(checklist.countries()::name)
                            .collect(Collectors.joining(", ", "", "."))))));
        }
    }

    private void addAbout() {
        Edition edition = checklist.edition();
        blocks.add(new Heading(2, ReportWords.say("about")));
        blocks.add(new FactList(
                Stream.concat(EditionFacts.names(edition).stream(), Stream.of(EditionFacts.fingerprint(edition)))
                        .toList()));
    }
}
