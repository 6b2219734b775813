package org.engagementchecklist.ui.wizard;

import java.time.LocalDate;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.wording.DayText;

/** What is to be said beside a date: the day in full, how far away it is, and how that is counted. */
final class DateRemark {
    private DateRemark() {}

    /** {@return the remark on a date given to a question, as of today} */
    static String on(LocalDate day, QuestionId question, Checklist checklist, LocalDate today) {
        String words = DayText.inFull(day);
        if (day.isBefore(today)) {
            return Messages.text("wizard.date.passed", words, DayCount.CALENDAR.between(day, today));
        }
        return countsBusinessDays(question, checklist)
                ? Messages.text("wizard.date.business", words, DayCount.BUSINESS.between(today, day))
                : Messages.text("wizard.date.calendar", words, DayCount.CALENDAR.between(today, day));
    }

    private static boolean countsBusinessDays(QuestionId question, Checklist checklist) {
        return checklist.rules().stream()
                .anyMatch(rule -> leadsInBusinessDays(rule, question)
                        || rule.when().leaves().anyMatch(leaf -> readsInBusinessDays(leaf, question)));
    }

    private static boolean leadsInBusinessDays(Rule rule, QuestionId question) {
        return rule.leadTime()
                .filter(lead -> lead.before().equals(question) && lead.count() == DayCount.BUSINESS)
                .isPresent();
    }

    private static boolean readsInBusinessDays(Condition.Leaf leaf, QuestionId question) {
        return leaf instanceof Condition.FewerDaysAwayThan days
                && days.question().equals(question)
                && days.count() == DayCount.BUSINESS;
    }
}
