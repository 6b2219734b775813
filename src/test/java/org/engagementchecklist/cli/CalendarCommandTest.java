package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CalendarCommandTest {
    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    private Path engagement;
    private Path calendar;

    @BeforeEach
    void writeAnEngagement() throws IOException {
        engagement = folder.resolve("plan.engagement");
        calendar = folder.resolve("plan.ics");
        Files.writeString(engagement, """
                {"format": "engagement", "schema": 1, "id": "1f3a9c2e-0000-4000-8000-000000000001",
                 "checklist": {"id": "international-engagements", "edition": "2020-10"},
                 "facts": {"meeting": "2020-11-09"},
                 "answers": {"A2": ["research"], "B1": ["FR"], "H1": "yes", "H3": 654321}}
                """);
    }

    @Test
    void a_file_for_calendars_is_written_with_the_moment_of_the_clock() throws IOException {
        assertThat(terminal.run("calendar", engagement, "-o", calendar)).isZero();
        assertThat(Files.readString(calendar))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTAMP:20201102T233000Z", "DTSTART;VALUE=DATE:20201109", "BEGIN:VTODO");
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void days_are_judged_by_the_day_that_is_named() throws IOException {
        terminal.run("calendar", engagement, "-o", calendar, "--today", "2020-11-10");
        assertThat(Files.readString(calendar)).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void personal_answers_are_left_out_unless_asked_for() throws IOException {
        terminal.run("calendar", engagement, "-o", calendar);
        assertThat(unfolded()).contains("a personal answer\\, not printed").doesNotContain("H1 ");

        terminal.run("calendar", engagement, "-o", calendar, "--personal", "--replace");
        assertThat(unfolded()).contains("H1 ").doesNotContain("not printed");
    }

    @Test
    void what_is_there_already_stays_unless_it_may_be_replaced() throws IOException {
        Files.writeString(calendar, "a calendar");
        assertThat(terminal.run("calendar", engagement, "-o", calendar)).isEqualTo(1);
        assertThat(terminal.err()).startsWith(calendar + " is already there");
        assertThat(calendar).hasContent("a calendar");

        assertThat(terminal.run("calendar", engagement, "-o", calendar, "--replace"))
                .isZero();
        assertThat(Files.readString(calendar)).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void an_engagement_that_cannot_be_used_writes_nothing() throws IOException {
        Files.writeString(engagement, "{");
        assertThat(terminal.run("calendar", engagement, "-o", calendar)).isEqualTo(1);
        assertThat(calendar).doesNotExist();
    }

    @Test
    void where_nothing_follows_nothing_is_written_and_that_is_said() throws IOException {
        Files.writeString(engagement, """
                {"format": "engagement", "schema": 1, "answers": {},
                 "checklist": {"id": "international-engagements", "edition": "2020-10"}}
                """);
        assertThat(terminal.run("calendar", engagement, "-o", calendar)).isZero();
        assertThat(terminal.err()).startsWith("The answers so far lead to no office and no day");
        assertThat(calendar).doesNotExist();
    }

    private String unfolded() throws IOException {
        return Files.readString(calendar).replace("\r\n ", "");
    }
}
