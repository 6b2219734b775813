package org.engagementchecklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.engagementchecklist.checklist.Answer;
import org.junit.jupiter.api.Test;

final class TextTest {

    @Test
    void a_day_is_shown_with_the_name_of_its_month() {
        assertThat(DayText.inShort(LocalDate.of(2020, 12, 5))).isEqualTo("5 Dec 2020");
    }

    @Test
    void a_day_in_full_has_its_day_of_the_week() {
        assertThat(DayText.inFull(LocalDate.of(2020, 12, 15))).isEqualTo("Tuesday, 15 December 2020");
    }

    @Test
    void thousands_are_shown_apart() {
        assertThat(AmountText.digits(new Answer.Money(1_250_000))).isEqualTo("1,250,000");
        assertThat(AmountText.inDollars(new Answer.Money(1_200_000))).isEqualTo("$1,200,000");
    }
}
