package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.SmallChecklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-12-05",
                "2020-12-5",
                "5 Dec 2020",
                "05 dec 2020",
                "5 December 2020",
                "Dec 5, 2020",
                "December 5 2020",
                "12/5/2020",
                "  5  Dec.  2020 "
            })
    void a_date_is_read_in_the_usual_ways(String typed) {
        assertThat(DateText.parse(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "31 Feb 2021", "2020-13-01", "15/12/2020", "5 Dec", "5 Dez 2020"})
    void what_is_no_date_is_not_guessed(String typed) {
        assertThat(DateText.parse(typed)).isEmpty();
    }

    @Test
    void a_date_is_shown_with_the_name_of_its_month() {
        assertThat(DateText.format(DAY)).isEqualTo("5 Dec 2020");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-11-09 | C2 | Monday, 5 business days from today.",
                "2020-11-02 | C2 | Monday, no business day from today.",
                "2020-11-03 | C2 | Tuesday, 1 business day from today.",
                "2020-11-09 | X | Monday, in 7 days.",
                "2020-11-02 | X | Monday, today.",
                "2020-10-30 | C2 | Friday. This date passed 3 days ago.",
                "2020-11-01 | X | Sunday. This date passed 1 day ago."
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
