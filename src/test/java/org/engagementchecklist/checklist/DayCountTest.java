package org.engagementchecklist.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DayCountTest {

    @ParameterizedTest
    @CsvSource({
        "2020-11-02, 2020-11-02, 0", // today
        "2020-11-02, 2020-11-03, 1",
        "2020-11-02, 2020-11-06, 4", // Friday
        "2020-11-02, 2020-11-07, 4", // Saturday
        "2020-11-02, 2020-11-08, 4", // Sunday
        "2020-11-02, 2020-11-09, 5", // Monday to Monday
        "2020-11-07, 2020-11-08, 0", // over a weekend
        "2020-11-07, 2020-11-09, 1",
        "2020-11-09, 2020-11-02, -5",
        "2020-11-03, 2020-11-02, -1"
    })
    void business_days_are_monday_to_friday_after_today_up_to_and_including_the_date(
            LocalDate today, LocalDate date, long days) {
        assertThat(DayCount.BUSINESS.between(today, date)).isEqualTo(days);
    }

    @Test
    void business_days_are_what_counting_them_one_by_one_gives() {
        LocalDate start = LocalDate.of(1969, 12, 20);
        for (int from = 0; from < 21; from++) {
            for (int to = from; to < 60; to++) {
                LocalDate today = start.plusDays(from);
                long counted = today.datesUntil(start.plusDays(to))
                        .map(day -> day.plusDays(1).getDayOfWeek())
                        .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
                        .count();
                assertThat(DayCount.BUSINESS.between(today, start.plusDays(to))).isEqualTo(counted);
            }
        }
    }

    @Test
    void calendar_days_count_every_day() {
        LocalDate today = LocalDate.of(2020, 11, 2);
        assertThat(DayCount.CALENDAR.between(today, today.plusDays(90))).isEqualTo(90);
        assertThat(DayCount.CALENDAR.between(today, today.minusDays(1))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-09, 5, 2020-11-02", // Monday to Monday
        "2020-11-11, 5, 2020-11-04",
        "2020-11-06, 4, 2020-11-02",
        "2020-11-14, 5, 2020-11-06", // before a Saturday
        "2020-11-15, 5, 2020-11-06", // before a Sunday
        "2020-11-09, 1, 2020-11-06" // over a weekend
    })
    void business_days_before_a_date_end_on_a_business_day(LocalDate date, int days, LocalDate day) {
        assertThat(DayCount.BUSINESS.before(date, days)).isEqualTo(day);
    }

    @ParameterizedTest
    @EnumSource(DayCount.class)
    void from_the_day_that_is_so_many_days_before_a_date_no_more_than_these_are_left(DayCount count) {
        LocalDate start = LocalDate.of(1969, 12, 20);
        for (int to = 0; to < 21; to++) {
            for (int days = 0; days < 30; days++) {
                LocalDate date = start.plusDays(to);
                LocalDate day = count.before(date, days);
                assertThat(count.between(day, date)).isEqualTo(days);
                assertThat(count.between(day.minusDays(1), date)).isEqualTo(days + 1);
            }
        }
    }
}
