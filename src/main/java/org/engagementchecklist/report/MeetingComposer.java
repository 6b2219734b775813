package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.report.WriteIn.Blank;

/**
 * Composes the page that is taken to a meeting with one office. It says what that office needs to know, and of other
 * offices and answers nothing; nor does its file carry the engagement, which holds all of them.
 */
public final class MeetingComposer {
    private static final int LINES = 2;

    private final SummaryContents contents;
    private final Referral referral;
    private final SourceNumbers sources = new SourceNumbers();
    private final List<Block> blocks = new ArrayList<>();

    private MeetingComposer(SummaryContents contents, Referral referral) {
        this.contents = contents;
        this.referral = referral;
    }

    /**
     * Composes the page.
     *
     * @param contents what a summary would be made from
     * @param referral the office, one of those of the assessment
     */
    public static Report compose(SummaryContents contents, Referral referral) {
        MeetingComposer page = new MeetingComposer(contents, referral);
        page.addBeginning();
        page.addSteps();
        page.addAnswers();
        page.addMeeting();
        return new Report(
                Report.Kind.MEETING_PAGE,
                title(contents, referral),
                ReportComposer.LANGUAGE,
                ReportComposer.footer(contents, title(contents, referral)),
                page.blocks);
    }

    /** {@return what the page is called, such as "Travel Office: Talk in Lyon"} */
    public static String title(SummaryContents contents, Referral referral) {
        return ReportWords.say("meeting.title", referral.office().name(), ReportComposer.title(contents));
    }

    private void addBeginning() {
        blocks.add(new Heading(1, ReportComposer.title(contents)));
        blocks.add(new Prose(
                Prose.Tone.LEAD,
                List.of(Span.plain(
                        ReportWords.say("meeting.subtitle", referral.office().name())))));
        blocks.add(new FactList(EngagementFacts.alone(contents)));
        List<Finding> stops = referral.findings().stream()
                .filter(finding -> finding.strength() == Strength.STOP)
                .toList();
        if (!stops.isEmpty()) {
            blocks.add(new NoteBox(
                    ReportWords.say("stop", stops.size()),
                    stops.stream().map(FindingWords::stop).toList()));
        }
    }

    private void addSteps() {
        FindingWords steps = new FindingWords(contents, sources);
        ReasonWords reasons = new ReasonWords(contents.checklist(), contents.personal());
        blocks.add(new Heading(2, ReportWords.say("meeting.steps")));
        for (Finding finding : referral.findings()) {
            blocks.add(steps.action(finding, because(reasons.parts(finding))));
        }
    }

    /** Names the answers that stand below, and says that there are others if they are left out. */
    private static String because(List<ReasonWords.Part> parts) {
        List<String> shown = parts.stream()
                .flatMap(part -> part.question().stream())
                .map(question -> question.id().value())
                .toList();
        Stream<String> answers = shown.isEmpty() ? Stream.of() : Stream.of(String.join(", ", shown));
        Stream<String> others =
                parts.size() == shown.size() ? Stream.of() : Stream.of(ReportWords.say("answer.personal"));
        return ReportWords.say("meeting.because", Stream.concat(answers, others).collect(Collectors.joining(" and ")));
    }

    private void addAnswers() {
        new ReasonTable(contents).of(referral).ifPresent(grid -> {
            blocks.add(new Heading(2, ReportWords.say("meeting.answers")));
            blocks.add(grid);
        });
    }

    private void addMeeting() {
        List<Block> meeting = new ArrayList<>(ContactWords.full(referral.office()));
        meeting.add(Prose.small(
                Span.strong(ReportWords.say("card.bring") + " "), Span.plain(ReportWords.say("meeting.bring"))));
        meeting.add(new WriteIn(
                List.of(new Blank(ReportWords.say("card.met"), 2), new Blank(ReportWords.say("card.with"), 5))));
        meeting.add(new WriteIn(List.of(new Blank(ReportWords.say("card.outcome"), 1))));
        for (int i = 1; i < LINES; i++) {
            meeting.add(new WriteIn(List.of(new Blank("", 1))));
        }
        // On the last page there are always lines to write on, never only where all this comes from.
        meeting.add(Prose.small(Span.plain(contents.statement() + " " + about())));
        if (!sources.inOrder().isEmpty()) {
            meeting.add(sources());
        }
        blocks.add(new Card(ReportWords.say("meeting.outcome"), "", meeting));
    }

    private String about() {
        Edition edition = contents.checklist().edition();
        return ReportWords.say(
                "meeting.about",
                edition.title(),
                AnswerWords.month(edition.asOf()),
                AnswerWords.month(contents.checklist().directory().asOf()));
    }

    private Prose sources() {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.plain(ReportWords.say("meeting.sources")));
        List<Source> used = sources.inOrder();
        for (int i = 0; i < used.size(); i++) {
            spans.add(Span.strong(" [" + (i + 1) + "] "));
            spans.add(Span.plain(
                    ReportWords.say("source", used.get(i).what(), used.get(i).asOf())));
        }
        return new Prose(Prose.Tone.SMALL, spans);
    }
}
