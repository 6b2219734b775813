package org.engagementchecklist.ui.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Outlook;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.TypedWords;
import org.engagementchecklist.ui.common.Broken;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;
import org.engagementchecklist.ui.common.Threads;

/** What the summary says, as of the moment it was opened. */
public final class SummaryModel {
    private final EngagementSession session;
    private final Checklist checklist;
    private final Snapshot snapshot;
    private final Optional<Checklist> newer;
    private final Threads threads;
    private final Supplier<Instant> clock;
    private final LocalDate started;
    private final ReadOnlyObjectWrapper<Optional<List<Outlook>>> outlooks =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper whyNoOutlooks =
            new ReadOnlyStringWrapper(Messages.text("summary.outlook.wait"));

    /**
     * Takes the engagement as it stands, and begins to work out what can be said of the other offices.
     *
     * @param newer the newest later edition that is installed, if there is one
     */
    public SummaryModel(EngagementSession session, Optional<Checklist> newer, Threads threads) {
        this.session = session;
        this.checklist = session.checklist();
        this.snapshot = session.snapshot().get();
        this.newer = newer;
        this.threads = threads;
        this.clock = session::now;
        this.started = session.dateOf(snapshot.engagement().created());
        threads.reckon(
                () -> Outlook.of(checklist, snapshot.assessment()),
                found -> outlooks.set(Optional.of(found)),
                fault -> whyNoOutlooks.set(Broken.words(fault)));
    }

    /** {@return the work on the engagement, with what can be taken back} */
    EngagementSession session() {
        return session;
    }

    /** {@return the engagement and what follows from it} */
    Snapshot snapshot() {
        return snapshot;
    }

    Assessment assessment() {
        return snapshot.assessment();
    }

    Checklist checklist() {
        return checklist;
    }

    /** {@return this moment} */
    Instant now() {
        return clock.get();
    }

    /** Does long work away from the window, then hands its result to the window. */
    <T> void work(Supplier<T> work, Consumer<T> then, Consumer<Fault> broken) {
        threads.work(work, then, broken);
    }

    /** {@return what papers, messages and calendars are made from} */
    SummaryContents contents(Personal personal) {
        return new SummaryContents(
                checklist,
                snapshot.engagement(),
                snapshot.assessment(),
                personal,
                newer.map(each -> each.edition().asOf()));
    }

    /** {@return the newest later edition that is installed, if there is one} */
    Optional<Checklist> newer() {
        return newer;
    }

    /** {@return what can be said of the offices that are not listed, in the directory's order; empty until it is known} */
    ReadOnlyObjectProperty<Optional<List<Outlook>>> outlooks() {
        return outlooks.getReadOnlyProperty();
    }

    /** {@return why nothing is known of them: it is still being worked out, or that failed; in words} */
    ReadOnlyStringProperty whyNoOutlooks() {
        return whyNoOutlooks.getReadOnlyProperty();
    }

    /** {@return the title, or what stands for it} */
    String title() {
        String title = snapshot.engagement().facts().title();
        return title.isBlank() ? Messages.text("summary.untitled", AnswerWords.day(started)) : title;
    }

    /** {@return who, when, where and how far, a phrase each; nothing for what is not known} */
    List<String> facts() {
        Facts facts = snapshot.engagement().facts();
        Summary summary = assessment().summaryOf(snapshot.engagement(), checklist.countries());
        return Stream.of(
                        phrase("summary.fact.pi", facts.pi()),
                        phrase("summary.fact.department", facts.department()),
                        phrase("summary.fact.countries", String.join(", ", summary.countries())),
                        phrase("summary.fact.prepared-by", facts.preparedBy()),
                        phrase(
                                "summary.fact.meeting",
                                facts.meeting().map(AnswerWords::day).orElse("")),
                        phrase("summary.fact.date", AnswerWords.day(assessment().today())),
                        phrase("summary.fact.answered", words(summary.progress())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the findings that say to stop, in the order of their offices} */
    List<Finding> stops() {
        return assessment().stops().stream()
                .flatMap(referral -> referral.findings().stream())
                .filter(finding -> finding.strength() == Strength.STOP)
                .toList();
    }

    /** {@return what was typed and not taken as an answer, on one line; empty if there is nothing} */
    Optional<String> typed() {
        return typedWords(snapshot).line();
    }

    static TypedWords typedWords(Snapshot snapshot) {
        return new TypedWords(snapshot.engagement().facts(), snapshot.assessment(), Personal.PRINTED);
    }

    /** {@return how many questions have no answer and nothing typed yet, in a sentence; empty if all have} */
    Optional<String> incomplete() {
        int unanswered = typedWords(snapshot).unanswered().size();
        return unanswered == 0 ? Optional.empty() : Optional.of(Messages.text("summary.incomplete", unanswered));
    }

    /** {@return the hidden questions whose answers are kept} */
    List<Question> kept() {
        return assessment().kept().stream()
                .flatMap(id -> checklist.question(id).stream())
                .toList();
    }

    /** {@return what was given to questions that this edition does not ask, and was not left out of this copy} */
    List<Parked> parked() {
        return snapshot.engagement().parked().stream()
                .filter(Predicate.not(Parked::isLeftOut))
                .toList();
    }

    /** {@return which rules these are and what they are not, such as "Rules as of October 2020 · Not official"} */
    String standing() {
        Edition edition = checklist.edition();
        String month = AnswerWords.month(edition.asOf());
        String rules = newer.map(_ -> Messages.text("summary.rules-older", month))
                .orElseGet(() -> Messages.text("summary.rules", month));
        return Stream.of(rules, edition.provenance().label()).collect(Collectors.joining(" · "));
    }

    private static Optional<String> phrase(String key, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(Messages.text(key, value));
    }

    private static String words(Progress progress) {
        return Messages.text("summary.progress", progress.answered(), progress.visible(), progress.unsure());
    }
}
