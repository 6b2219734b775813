package org.engagementchecklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DayReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate DAY = LocalDate.of(2020, 12, 15);
    private static final int TIMES = 5_000;

    /** Each names the day in one way only, month first wherever both stand in numbers. */
    private static final List<String> FORMS = List.of(
            "uuuu-MM-dd",
            "uuuu/M/d",
            "uuuuMMdd",
            "M/d/uuuu",
            "MM/dd/uu",
            "M-d-uuuu",
            "d MMM uuuu",
            "d MMMM uuuu",
            "d-MMM-uuuu",
            "d-MMM-uu",
            "dMMMuuuu",
            "MMM d, uuuu",
            "MMMM d uuuu",
            "MMM. d, uuuu",
            "EEEE, MMMM d, uuuu",
            "EEE d MMM uuuu",
            "EEE, d MMM uuuu HH:mm:ss '-0500'",
            "uuuu-MM-dd'T'HH:mm:ss'Z'",
            "M/d/uu H:mm",
            "MMMM d, uuuu 'at' h:mm a");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/15/20",
                "Dec 15th, 2020",
                "Tuesday, December 15, 2020",
                "2020/12/15",
                "15\u00A0Dec\u00A02020",
                "\u200E12/15/2020",
                "2020-12-15",
                "2020.12.15",
                "20201215",
                "12152020",
                "12/15/2020",
                "12-15-2020",
                "12 15 2020",
                "12 / 15 / 2020",
                "12/15/20 0:00",
                "12/15/2020 12:00:00 AM",
                "12.15.2020",
                "15.12.2020",
                "15.12.20",
                "15-Dec-20",
                "15-DEC-2020",
                "2020-Dec-15",
                "15DEC2020",
                "15DEC20",
                "15 Dec '20",
                "15 dec. 2020",
                "  15  Dec.  2020 ",
                "Dec 15 2020",
                "Dec. 15, 2020.",
                "December 15 2020",
                "the 15th of December, 2020",
                "December the 15th, 2020",
                "on 15 December 2020",
                "Tue 15 Dec 2020",
                "15 Dec 2020 (Tuesday)",
                "(15 Dec 2020)",
                "\u201C12/15/2020\u201D",
                "'12/15/2020",
                "2020\u201012\u201015",
                "2020\u221212\u221215",
                "\u202A15 Dec 2020\u202C",
                "15\u200BDec\u200B2020",
                "15\t12\t2020 Tue",
                "\uFF11\uFF12\uFF0F\uFF11\uFF15\uFF0F\uFF12\uFF10\uFF12\uFF10",
                "\u0661\u0665.\u0661\u0662.\u0662\u0660\u0662\u0660",
                "2020年12月15日",
                "2020년 12월 15일",
                "2020-12-15T10:30:00Z",
                "2020-12-15 10:30",
                "20201215T103000Z",
                "2020-12-15T00:00:00.000+01:00[Europe/Paris]",
                "Tue, 15 Dec 2020 10:42:07 -0500",
                "Date: Tue, 15 Dec 2020 10:42:07 -0500 (EST)",
                "Sent: Tuesday, December 15, 2020 2:42 PM",
                "Tue Dec 15 10:42:07 EST 2020",
                "Tuesday, December 15, 2020 at 10:00 AM",
                "15 Dec 2020, 14:00 CET",
                "December 15, 2020 from 2:00 PM to 3:00 PM",
                "When: Tuesday, December 15, 2020 2:00 PM-3:00 PM (UTC-05:00) Eastern Time (US & Canada)."
            })
    void a_day_is_read_however_it_is_written_and_wherever_it_is_pasted_from(String typed) {
        assertThat(read(typed)).isEqualTo(Reading.of(DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 March | 2027-03-01",
                "March 1 | 2027-03-01",
                "1st of March | 2027-03-01",
                "3/1 | 2027-03-01",
                "30 Nov | 2026-11-30",
                "29 November | 2027-11-29",
                "15-Dec | 2026-12-15",
                "15.12. | 2026-12-15",
                "Friday, 1 January | 2027-01-01",
                "Tuesday, December 15⋅10:00 – 11:00am | 2026-12-15",
                "Dec 15 - 10:30 AM | 2026-12-15",
                "29 Feb | 2028-02-29",
                "today | 2026-11-30",
                "Tomorrow | 2026-12-01"
            })
    void a_day_without_a_year_is_the_next_such_day(String typed, LocalDate day) {
        assertThat(read(typed)).isEqualTo(Reading.of(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Sept 15, 2020 | 2020-09-15", "15 Janu 2021 | 2021-01-15", "15 SEPTEMBER 2020 | 2020-09-15"})
    void months_are_known_by_their_names_from_three_letters_on(String typed, LocalDate day) {
        assertThat(read(typed)).isEqualTo(Reading.of(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12/15/0020 | YEAR | 2020-12-15",
                "12/15/0026 | YEAR | 2026-12-15",
                "2206-12-15 | YEAR | 2026-12-15",
                "15 Dec 2569 | YEAR | 2026-12-15",
                "2062-01-01 | YEAR | 2062-01-01,2026-01-01",
                "12/15/1947 | YEAR | 1947-12-15",
                "15 Dec 69 | YEAR | 2069-12-15,1969-12-15",
                "15/12/2020 | ORDER | 2020-12-15",
                "15-12-2020 | ORDER | 2020-12-15",
                "15/12 | ORDER | 2026-12-15",
                "5.12.2020 | ORDER | 2020-05-12,2020-12-05",
                "3.1. | ORDER | 2027-03-01,2027-01-03",
                "Monday, December 15, 2020 | WEEKDAY | 2020-12-15",
                "Friday, 15 December | WEEKDAY | 2026-12-15"
            })
    void what_is_probably_a_slip_or_can_be_meant_in_two_ways_has_to_be_confirmed(
            String typed, Doubt doubt, String meant) {
        List<LocalDate> days = Stream.of(meant.split(",")).map(LocalDate::parse).toList();
        assertThat(read(typed)).isEqualTo(new Reading.Doubtful<>(days, doubt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tue 5.1.2027", "5.1.2027 (Tue)", "Tuesday, 5.1.27"})
    void the_day_of_the_week_settles_which_number_is_the_day(String typed) {
        assertThat(read(typed)).isEqualTo(Reading.of(LocalDate.of(2027, 1, 5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soon | UNREADABLE",
                "1 M | UNREADABLE",
                "15 | UNREADABLE",
                "5 Dez 2020 | UNREADABLE",
                "12/15/202 | UNREADABLE",
                "12/15/20206 | UNREADABLE",
                "44180 | UNREADABLE",
                "Tuesday | UNREADABLE",
                "5pm | UNREADABLE",
                "½/2020 | UNREADABLE",
                "by 1 March | UNREADABLE",
                "3-1 | UNREADABLE",
                "March | WITHOUT_DAY",
                "Mar 2027 | WITHOUT_DAY",
                "2027 | WITHOUT_DAY",
                "12/2020 | WITHOUT_DAY",
                "31 Feb 2021 | NO_SUCH_DAY",
                "29 Feb 2027 | NO_SUCH_DAY",
                "31 April | NO_SUCH_DAY",
                "2020-13-01 | NO_SUCH_DAY",
                "13/13/2020 | NO_SUCH_DAY",
                "12/15/9999 | YEAR_OUT_OF_RANGE",
                "1 Jan 1850 | YEAR_OUT_OF_RANGE",
                "1–5 March 2027 | SEVERAL",
                "Dec 15-18, 2020 | SEVERAL",
                "Dec 15 to 18 | SEVERAL",
                "1 March or 2 March | SEVERAL",
                "12/15/2020 - 12/18/2020 | SEVERAL"
            })
    void what_is_no_day_is_not_guessed_and_it_is_known_why(String typed, Obstacle obstacle) {
        assertThat(read(typed)).isEqualTo(new Reading.Unclear<>(obstacle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200E", "\u00A0\t"})
    void blanks_and_what_cannot_be_seen_are_nothing(String typed) {
        assertThat(read(typed)).isEqualTo(new Reading.Nothing<>());
    }

    @Test
    void years_that_answers_cannot_have_are_never_read() {
        Stream.of("1899-12-31", "2499-01-01", "12/31/1899", "1 Jan 2499")
                .forEach(typed -> assertThat(read(typed)).isInstanceOf(Reading.Unclear.class));
        assertThat(DayReader.read("1 March", LocalDate.of(2199, 4, 1))).isInstanceOf(Reading.Unclear.class);
        assertThat(DayReader.read("tomorrow", Answer.Date.LATEST)).isInstanceOf(Reading.Unclear.class);
    }

    @Test
    void every_day_is_read_in_every_form_whatever_stands_for_spaces_dashes_and_digits() {
        Random random = new Random(1);
        for (int time = 0; time < TIMES; time++) {
            LocalDate day = TODAY.plusDays(random.nextInt(-7_000, 7_000));
            String form = FORMS.get(time % FORMS.size());
            Variations variations = new Variations(time);
            String typed = variations.of(variations.inAnyCase(DateTimeFormatter.ofPattern(form, Locale.US)
                    .format(day.atTime(random.nextInt(24), random.nextInt(60)))));
            assertThat(read(typed)).as("%s as %s: %s", day, form, typed).isEqualTo(Reading.of(day));
        }
    }

    @Test
    void what_is_shown_is_read_as_the_same_day() {
        for (LocalDate day = Answer.Date.EARLIEST; !day.isAfter(Answer.Date.LATEST); day = day.plusDays(13)) {
            LocalDate now = day;
            assertThat(List.of(DayText.inShort(day), DayText.inFull(day)))
                    .allSatisfy(shown -> assertThat(DayReader.read(shown, now)).isEqualTo(Reading.of(now)));
        }
    }

    @Test
    void no_text_whatever_breaks_the_reader_and_whatever_is_read_can_be_an_answer() {
        Random random = new Random(2);
        List<String> pieces = List.of(
                "1",
                "15",
                "29",
                "31",
                "12",
                "2020",
                "9999",
                "0",
                "/",
                "-",
                ".",
                ",",
                " ",
                " ",
                "Dec",
                "feb",
                "Tue",
                "th",
                "at",
                "10:30",
                "pm",
                "T",
                "Z",
                "'",
                "of",
                "to",
                "(",
                ")",
                "年",
                "20201215",
                "99999999",
                "\u200E");
        for (int time = 0; time < TIMES; time++) {
            LocalDate today = LocalDate.ofEpochDay(random.nextLong(-1_000_000, 1_000_000));
            assertPossible(DayReader.read(AnyText.characters(random), today));
            assertPossible(DayReader.read(AnyText.pieces(random, pieces), today));
        }
    }

    @Test
    void a_text_as_long_as_a_book_is_no_day() {
        assertThat(read("1 March ".repeat(20_000))).isEqualTo(new Reading.Unclear<>(Obstacle.UNREADABLE));
    }

    private static void assertPossible(Reading<LocalDate> reading) {
        List<LocalDate> days = switch (reading) {
            case Reading.Nothing<LocalDate>(), Reading.Unclear<LocalDate>(var _) -> List.of();
            case Reading.Understood<LocalDate>(var day, var _) -> List.of(day);
            case Reading.Doubtful<LocalDate>(var meant, var _) -> meant;
        };
        assertThat(days).allMatch(Answer.Date::isPossible);
    }

    private static Reading<LocalDate> read(String typed) {
        return DayReader.read(typed, TODAY);
    }
}
