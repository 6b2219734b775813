package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import org.engagementchecklist.checklist.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "250000 | 250000",
                "250,000 | 250000",
                "$ 1,250,000 | 1250000",
                "$600,000.00 | 600000",
                "5 000 | 5000",
                "40000 usd | 40000"
            })
    void an_amount_is_read_however_it_is_written(String typed, long amount) {
        assertThat(MoneyText.parse(typed)).contains(new Answer.Money(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "12.50", "25,00", "about 5000", "€500", "1,2345", "99999999999999999999"})
    void what_is_no_whole_amount_of_dollars_is_not_guessed(String typed) {
        assertThat(MoneyText.parse(typed)).isEmpty();
    }

    @Test
    void thousands_are_shown_apart() {
        assertThat(MoneyText.format(new Answer.Money(1250000))).isEqualTo("1,250,000");
    }
}
