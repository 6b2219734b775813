package org.engagementchecklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountReaderTest {
    private static final int TIMES = 5_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "250\u00A0000",
                "250\u202F000",
                "250\u2009000",
                "USD 250,000",
                "US$250,000",
                "250k",
                "250,000 USD",
                "250000",
                "250,000",
                "250 000",
                "250'000",
                "250\u2019000",
                "250_000",
                "$250,000",
                "$ 250,000",
                "250,000$",
                "250,000 $",
                "US $ 250 000",
                "U.S. $250,000",
                "250,000 dollars",
                "250,000 US dollars",
                "250,000 U.S. dollars.",
                "$250,000 USD",
                "250,000usd",
                "250,000.00",
                "250000.0",
                "250,000.-",
                "250,000.",
                "250 K",
                "$250K USD",
                "250 thousand",
                "250 thousand dollars",
                "0.25 million",
                "0,25 million",
                "250.000,00",
                "250 000,00",
                "\u201C250,000\u201D",
                "\u200E$250,000\u202C",
                "\uFF12\uFF15\uFF10\uFF0C\uFF10\uFF10\uFF10",
                "\uFF04250,000",
                "\u0662\u0665\u0660\u066C\u0660\u0660\u0660"
            })
    void an_amount_is_read_however_it_is_written(String typed) {
        assertThat(AmountReader.read(typed)).isEqualTo(Reading.of(new Answer.Money(250_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "$0 | 0",
                "40000 usd | 40000",
                "5 000 | 5000",
                "$600,000.00 | 600000",
                "1.2 million | 1200000",
                "1.2M | 1200000",
                "1,2 million | 1200000",
                "1,200 million | 1200000000",
                "$1.5 mm | 1500000",
                "$2.5bn | 2500000000",
                "1.234.567 | 1234567",
                "1'250'000 | 1250000",
                "2 trillion | 2000000000000",
                "1 000 000 000 000 000 | 1000000000000000"
            })
    void every_size_of_amount_is_read(String typed, long amount) {
        assertThat(AmountReader.read(typed)).isEqualTo(Reading.of(new Answer.Money(amount)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250,000.50 | 250000",
                "250,000.51 | 250001",
                "250 000,49 | 250000",
                "249,999.99 | 250000",
                "250.000,75 | 250001",
                "12.50 | 12",
                "0.99 | 1",
                "1.2345k | 1234"
            })
    void cents_are_rounded_and_that_is_said(String typed, long amount) {
        assertThat(AmountReader.read(typed))
                .isEqualTo(new Reading.Understood<>(new Answer.Money(amount), Exactness.ROUNDED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250.000 | 250000,250",
                "1,234.567 | 1234567,1235",
                "1.200 million | 1200000,1200000000",
                "25,00 | 25",
                "1.2 | 1",
                "12,34,567 | 1234567",
                "1250,000 | 1250000"
            })
    void a_point_or_comma_that_may_mean_two_things_has_to_be_confirmed(String typed, String meant) {
        List<Answer.Money> amounts = Stream.of(meant.split(","))
                .map(Long::parseLong)
                .map(Answer.Money::new)
                .toList();
        assertThat(AmountReader.read(typed)).isEqualTo(new Reading.Doubtful<>(amounts, Doubt.POINT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two million | UNREADABLE",
                "1,2345 | UNREADABLE",
                "1e6 | UNREADABLE",
                "=250000 | UNREADABLE",
                "250,000 per year | UNREADABLE",
                "k250 | UNREADABLE",
                "250k million | UNREADABLE",
                "½ million | UNREADABLE",
                "about 5000 | APPROXIMATE",
                "~250k | APPROXIMATE",
                "250k+ | APPROXIMATE",
                "up to 250k | APPROXIMATE",
                "1.2 million or so | APPROXIMATE",
                "< 250,000 | APPROXIMATE",
                "200-300k | SEVERAL",
                "200,000 – 300,000 | SEVERAL",
                "between 200k and 300k | SEVERAL",
                "€500 | OTHER_CURRENCY",
                "500 € | OTHER_CURRENCY",
                "£250,000 | OTHER_CURRENCY",
                "250,000 EUR | OTHER_CURRENCY",
                "CHF 250'000 | OTHER_CURRENCY",
                "C$250,000 | OTHER_CURRENCY",
                "HK$ 5 | OTHER_CURRENCY",
                "250,000 Canadian dollars | OTHER_CURRENCY",
                "250 pounds | OTHER_CURRENCY",
                "50 cents | OTHER_CURRENCY",
                "￥5000 | OTHER_CURRENCY",
                "-5 | NEGATIVE",
                "−250,000 | NEGATIVE",
                "-$5 | NEGATIVE",
                "(250,000) | NEGATIVE",
                "99999999999999999999 | TOO_LARGE",
                "1 000 000 000 000 001 | TOO_LARGE",
                "1001 trillion | TOO_LARGE"
            })
    void what_is_no_amount_of_dollars_is_not_guessed_and_it_is_known_why(String typed, Obstacle obstacle) {
        assertThat(AmountReader.read(typed)).isEqualTo(new Reading.Unclear<>(obstacle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200E", "\u00A0\t"})
    void blanks_and_what_cannot_be_seen_are_nothing(String typed) {
        assertThat(AmountReader.read(typed)).isEqualTo(new Reading.Nothing<>());
    }

    @Test
    void every_amount_is_read_as_it_is_shown_whatever_stands_for_its_signs() {
        Random random = new Random(3);
        for (int time = 0; time < TIMES; time++) {
            Answer.Money money = new Answer.Money(random.nextLong(1L << random.nextInt(1, 50)));
            List<String> forms = List.of(
                    AmountText.digits(money),
                    AmountText.inDollars(money),
                    "USD " + AmountText.digits(money),
                    AmountText.digits(money).replace(',', ' ') + " dollars",
                    AmountText.digits(money) + ".00",
                    String.valueOf(money.amount()));
            Variations variations = new Variations(time);
            String typed = variations.inAnyCase(variations.of(forms.get(time % forms.size())));
            assertThat(AmountReader.read(typed)).as("%s: %s", money, typed).isEqualTo(Reading.of(money));
        }
    }

    @Test
    void no_text_whatever_breaks_the_reader_and_whatever_is_read_is_shown_so_that_it_reads_the_same() {
        Random random = new Random(4);
        List<String> pieces = List.of(
                "1",
                "25",
                "000",
                "999999999999999",
                ",",
                ".",
                " ",
                "'",
                "$",
                "US",
                "usd",
                "k",
                "million",
                "bn",
                "-",
                "(",
                "about",
                "to",
                "€",
                "\u202F",
                "_",
                "0");
        for (int time = 0; time < TIMES; time++) {
            assertShownAsRead(AmountReader.read(AnyText.characters(random)));
            assertShownAsRead(AmountReader.read(AnyText.pieces(random, pieces)));
        }
    }

    @Test
    void a_text_as_long_as_a_book_is_no_amount() {
        assertThat(AmountReader.read("9".repeat(100_000))).isEqualTo(new Reading.Unclear<>(Obstacle.UNREADABLE));
    }

    private static void assertShownAsRead(Reading<Answer.Money> reading) {
        List<Answer.Money> amounts = switch (reading) {
            case Reading.Nothing<Answer.Money>(), Reading.Unclear<Answer.Money>(var _) -> List.of();
            case Reading.Understood<Answer.Money>(var amount, var _) -> List.of(amount);
            case Reading.Doubtful<Answer.Money>(var meant, var _) -> meant;
        };
        assertThat(amounts)
                .allSatisfy(amount -> assertThat(AmountReader.read(AmountText.inDollars(amount)))
                        .isEqualTo(Reading.of(amount)));
    }
}
