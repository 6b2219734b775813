package org.engagementchecklist.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Deadline;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.LeadTime;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Question;

/** What entries of a calendar say. */
final class EntryWords {
    private final SummaryContents contents;
    private final ReasonWords reasons;

    EntryWords(SummaryContents contents) {
        this.contents = contents;
        this.reasons = new ReasonWords(contents.checklist(), contents.personal());
    }

    /** Whether nothing of a finding's reason is left out. */
    boolean isOpen(Finding finding) {
        return reasons.parts(finding).stream().allMatch(part -> part.question().isPresent());
    }

    String title(Deadline deadline) {
        return StillText.line(ReportWords.say(
                "calendar.last-day",
                deadline.finding().rule().office().name(),
                days(deadline.leadTime()),
                AnswerWords.day(deadline.date())));
    }

    String text(Deadline deadline) {
        Finding finding = deadline.finding();
        Question question = contents.question(deadline.leadTime().before());
        return text(Stream.of(
                List.of(ReportWords.say(
                        "calendar.left",
                        days(deadline.leadTime()),
                        AnswerWords.day(deadline.date()),
                        question.id().value(),
                        question.text())),
                List.of(ReportWords.say("calendar.says", finding.rule().action())),
                because(finding),
                contact(finding.rule().office()),
                sources(finding),
                deadline.leadTime().count() == DayCount.BUSINESS ? List.of(ReportWords.say("about.days")) : List.of()));
    }

    String title(Finding finding, Optional<LocalDate> passed) {
        String office = finding.rule().office().name();
        String action = finding.rule().action();
        return StillText.line(
                passed.map(day -> ReportWords.say("calendar.step-passed", office, action, AnswerWords.day(day)))
                        .orElseGet(() -> ReportWords.say("calendar.step", office, action)));
    }

    String text(Finding finding, Optional<LocalDate> passed) {
        String when = FindingWords.when(finding, contents);
        return text(Stream.of(
                passed.map(day -> ReportWords.say("calendar.passed", AnswerWords.day(day))).stream()
                        .toList(),
                List.of(when),
                because(finding),
                contact(finding.rule().office())));
    }

    String meeting() {
        return StillText.line(ReportWords.say("calendar.meeting", ReportComposer.title(contents)));
    }

    String meetingText() {
        return text(Stream.of(List.of(ReportWords.say("calendar.meeting-text"))));
    }

    private String text(Stream<List<String>> parts) {
        Stream<String> all = Stream.of(
                        Stream.of(List.of(StillText.line(ReportComposer.title(contents)))),
                        parts,
                        Stream.of(List.of(ReportComposer.notice(contents))))
                .flatMap(each -> each)
                .filter(Predicate.not(List::isEmpty))
                .map(lines -> String.join("\n", lines));
        return StillText.lines(all.collect(Collectors.joining("\n\n")));
    }

    private List<String> because(Finding finding) {
        return reasons.parts(finding).stream()
                .map(part -> part.question()
                                .map(question -> ReportWords.say(
                                        "card.because", question.id().value(), question.text()))
                                .orElseGet(() -> ReportWords.say("card.because.personal"))
                        + " "
                        + part.answer())
                .toList();
    }

    private static List<String> contact(Office office) {
        List<String> addresses =
                MailAddresses.of(office).stream().map(EmailAddress::text).toList();
        String contact = addresses.isEmpty() ? MailAddresses.otherwise(office) : String.join(", ", addresses);
        return contact.isEmpty() ? List.of() : List.of(ReportWords.say("mail.contact", contact));
    }

    private static List<String> sources(Finding finding) {
        return finding.rule().sources().stream()
                .map(source ->
                        ReportWords.say("calendar.source", ReportWords.say("source", source.what(), source.asOf())))
                .toList();
    }

    private static String days(LeadTime lead) {
        String key = lead.count() == DayCount.BUSINESS ? "calendar.days.business" : "calendar.days.calendar";
        return ReportWords.say(key, lead.days());
    }
}
