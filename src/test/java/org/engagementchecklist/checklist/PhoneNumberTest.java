package org.engagementchecklist.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"617-253-6966, tel:6172536966", "+1 (617) 253-6966, tel:+16172536966", "911, tel:911"})
    void a_number_is_called_by_its_digits(String words, String link) {
        assertThat(PhoneNumber.in(words).map(PhoneNumber::link)).contains(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ask at the desk", "x3", "1+1+1", "617-253-6966 or 617-253-6967 or 617-253-6968"})
    void words_without_one_number_are_no_link(String words) {
        assertThat(PhoneNumber.in(words)).isEmpty();
    }
}
