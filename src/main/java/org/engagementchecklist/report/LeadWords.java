package org.engagementchecklist.report;

import java.time.LocalDate;
import java.util.Optional;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.LeadTime;

/** How long before a date an office wants to hear, unless the date is a personal answer that is left out. */
final class LeadWords {
    private LeadWords() {}

    /** The words of a finding's lead time as they follow others; empty where there is none or its date is not given. */
    static String of(Finding finding, SummaryContents contents) {
        return finding.rule()
                .leadTime()
                .flatMap(lead -> date(lead, contents).map(date -> " " + before(lead, AnswerWords.day(date))))
                .orElse("");
    }

    private static Optional<LocalDate> date(LeadTime lead, SummaryContents contents) {
        return contents.personal().hides(contents.question(lead.before()))
                ? Optional.empty()
                : contents.assessment()
                        .effective()
                        .to(lead.before())
                        .flatMap(
                                answer -> answer instanceof Answer.Date(var day) ? Optional.of(day) : Optional.empty());
    }

    /** The words of a lead time. {@code date} says before what. */
    static String before(LeadTime lead, String date) {
        String key = lead.count() == DayCount.BUSINESS ? "card.lead.business" : "card.lead.calendar";
        return ReportWords.say(key, lead.days(), date);
    }
}
