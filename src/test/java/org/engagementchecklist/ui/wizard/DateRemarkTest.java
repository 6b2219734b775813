package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.SmallChecklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateRemarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-11-09 | C2 | Monday, 9 November 2020, 5 business days from today.",
                "2020-11-02 | C2 | Monday, 2 November 2020, no business day from today.",
                "2020-11-03 | C2 | Tuesday, 3 November 2020, 1 business day from today.",
                "2020-11-09 | X | Monday, 9 November 2020, in 7 days.",
                "2020-11-02 | X | Monday, 2 November 2020, today.",
                "2020-10-30 | C2 | Friday, 30 October 2020. This date passed 3 days ago.",
                "2020-11-01 | X | Sunday, 1 November 2020. This date passed 1 day ago."
            })
    void the_remark_says_how_far_away_a_date_is(LocalDate day, String question, String words) {
        assertThat(remark(day, question)).startsWith(words);
    }

    @Test
    void where_business_days_count_the_remark_says_that_holidays_are_not_known() {
        assertThat(remark(LocalDate.of(2020, 11, 9), "C2")).contains("holidays are not known");
    }

    private static String remark(LocalDate day, String question) {
        return DateRemark.on(day, new QuestionId(question), SmallChecklist.CHECKLIST, LocalDate.of(2020, 11, 2));
    }
}
