package org.engagementchecklist.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.report.CalendarComposer;
import org.engagementchecklist.report.CalendarEntry;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarFileTest {
    private static final Instant MADE = Instant.parse("2020-11-02T23:30:00Z");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "calendar", "visit.ics");

    @Test
    void a_file_is_as_it_was_looked_at() throws IOException {
        String expected = Files.readString(EXPECTED).replace("\r\n", "\n").replace("\n", "\r\n");

        assertThat(CalendarFile.of(CalendarComposer.compose(small()), MADE)).isEqualTo(expected);
    }

    @Test
    void two_independent_readers_find_nothing_to_object_to() {
        for (String id : List.of("S01", "S03", "S08", "S09", "S12", "S18")) {
            List<CalendarEntry> entries =
                    CalendarComposer.compose(Summaries.of(Summaries.worked(id), Personal.PRINTED));
            String file = CalendarFile.of(entries, MADE);

            assertThat(readBack(file)).isEqualTo(inOrder(entries));
            ICalendar read = Biweekly.parse(file).first();
            assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
            assertThat(read.getEvents().size() + read.getTodos().size()).isEqualTo(entries.size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit to Łódź; Zürich, \"quoted\" \\n not a line \\;",
                "BEGIN:VALARM",
                "x: y; z=1, 🧪👩🏽‍🔬 与中国科学院的联合研究：量子传感器、材料与人工智能方法的长期合作计划与人才培养",
                "زيارة بحثية إلى جامعة الملك عبد الله للعلوم والتقنية، مع ورشة عمل مشتركة لمدة أسبوع واحد",
                "long long long long long long long long long long long long long long long long long long"
            })
    void any_text_comes_back_as_it_was_and_ends_no_line(String text) {
        List<CalendarEntry> entries = List.of(
                entry(Optional.of(LocalDate.of(2020, 12, 8)), text, text + "\nEND:VEVENT\n\nBEGIN:VEVENT\n" + text),
                entry(Optional.empty(), text, text));
        String file = CalendarFile.of(entries, MADE);

        assertThat(readBack(file)).isEqualTo(inOrder(entries));
        assertThat(file.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(1);
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_none_ends_within_a_character() {
        String file = CalendarFile.of(List.of(entry(Optional.empty(), "🧪é语".repeat(60), "🧪".repeat(200))), MADE);

        assertThat(file.split("\r\n"))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(file)
                .doesNotContain("\uFFFD")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void there_is_no_calendar_without_an_entry() {
        assertThatThrownBy(() -> CalendarFile.of(List.of(), MADE)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What another library than the one that writes, and a strict one, reads: of each entry its identity, day, words. */
    private static List<List<String>> readBack(String file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            List<List<String>> entries = new ArrayList<>();
            for (Component each : calendar.getComponents()) {
                assertThat(value(each, Property.DTSTAMP)).isEqualTo("20201102T233000Z");
                entries.add(List.of(
                        value(each, Property.UID),
                        value(each, Property.DTSTART),
                        value(each, Property.SUMMARY),
                        value(each, Property.DESCRIPTION)));
            }
            return entries;
        } catch (ParserException unreadable) {
            throw new AssertionError(unreadable);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElse("");
    }

    private static List<List<String>> inOrder(List<CalendarEntry> entries) {
        return entries.stream()
                .map(each -> List.of(
                        each.id().toString(),
                        each.day().map(day -> day.toString().replace("-", "")).orElse(""),
                        each.title(),
                        each.text()))
                .toList();
    }

    private static CalendarEntry entry(Optional<LocalDate> day, String title, String text) {
        return new CalendarEntry(UUID.nameUUIDFromBytes(new byte[] {1}), day, title, text, Optional.of(Strength.MUST));
    }

    /** A last day ahead, one that has passed, a meeting, a step, and one that rests on a personal answer. */
    private static SummaryContents small() {
        Checklist checklist = ChecklistLibrary.read(List.of(Path.of("src/test/resources/small")))
                .standard()
                .orElseThrow();
        Engagement engagement = Engagement.started(new UUID(1, 2), EditionUsed.of(checklist.edition()), Instant.EPOCH)
                .with(new Facts("Visit to Łódź; 北京", "", "", "", Optional.of(LocalDate.of(2020, 11, 9))))
                .withAnswer(new QuestionId("A2"), new Answer.Choice("yes"))
                .withAnswer(new QuestionId("A1"), new Answer.Text("Two lines\nof text"))
                .withAnswer(new QuestionId("B1"), new Answer.Choices(List.of("x")))
                .withAnswer(new QuestionId("B3"), new Answer.Date(LocalDate.of(2020, 12, 15)));
        return new SummaryContents(
                checklist,
                engagement,
                Assessor.assess(checklist, engagement, Summaries.TODAY),
                Personal.LEFT_OUT,
                Optional.empty());
    }
}
