package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.LeadTime;

/**
 * The last day on which an office still hears in time. There is one where a rule has a lead time that rests on a source,
 * the date it counts from is answered, and the rule fires once that date has come; today it may not fire yet.
 *
 * @param finding the rule, as it fires on the date
 * @param date the date that is answered
 * @param day the last day
 */
public record Deadline(Finding finding, LeadTime leadTime, LocalDate date, LocalDate day) {

    /** {@return whether it has passed} */
    public boolean passed(LocalDate today) {
        return day.isBefore(today);
    }

    /**
     * {@return the deadlines that follow from an assessment, also those that have passed, by their days}
     *
     * @param checklist the checklist of the assessment
     */
    public static List<Deadline> of(Assessment assessment, Checklist checklist) {
        return dates(assessment)
                .flatMap(date -> on(date, assessment, checklist))
                .sorted(Comparator.comparing(Deadline::day))
                .toList();
    }

    private static Stream<LocalDate> dates(Assessment assessment) {
        return assessment.questions().stream()
                .flatMap(question -> assessment.effective().to(question.id()).stream())
                .flatMap(answer -> answer instanceof Answer.Date(var day) ? Stream.of(day) : Stream.of())
                .distinct();
    }

    private static Stream<Deadline> on(LocalDate date, Assessment assessment, Checklist checklist) {
        return Assessor.assess(checklist, assessment.effective(), date).referrals().stream()
                .flatMap(referral -> referral.findings().stream())
                .flatMap(finding -> of(finding, date, assessment).stream());
    }

    private static Optional<Deadline> of(Finding finding, LocalDate date, Assessment assessment) {
        return finding.rule()
                .leadTime()
                .filter(_ -> !finding.rule().sources().isEmpty())
                .filter(lead -> assessment.effective().to(lead.before()).equals(Optional.of(new Answer.Date(date))))
                .map(lead -> new Deadline(finding, lead, date, lead.lastDayFor(date)));
    }
}
