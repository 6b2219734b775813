package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.StoredValue;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as the program has written them at one time or another. They are kept as they are, and open for ever. */
final class HistoricFilesTest {
    private static final Path FILES = Path.of("src", "test", "resources", "engagements");
    private static final QuestionId COUNTRIES = new QuestionId("B1");

    @TempDir
    private Path folder;

    static List<String> every() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void every_schema_that_was_ever_written_has_a_file() throws IOException {
        for (int schema = 1; schema <= EngagementFormat.SCHEMA; schema++) {
            String beginning = "schema-" + schema + "-";
            assertThat(every()).anyMatch(name -> name.startsWith(beginning));
        }
    }

    @ParameterizedTest
    @MethodSource("every")
    void it_opens_without_an_error_and_says_the_same_when_it_was_saved_anew(String name) throws IOException {
        Path file = Files.copy(FILES.resolve(name), folder.resolve(name));
        Opening.Opened opened = EngagementFiles.opened(file);
        Engagement engagement = opened.engagement();

        assertThat(opened.readOnly()).isFalse();
        assertThat(opened.warnings()).extracting(Defect::severity).doesNotContain(Severity.ERROR);
        assertThat(file).hasSameBinaryContentAs(FILES.resolve(name));

        EngagementFiles.save(file, engagement);
        assertThat(EngagementFiles.opened(file).engagement()).isEqualTo(engagement);
    }

    @Test
    void the_first_file_has_its_answers() {
        Engagement first = EngagementFiles.opened(FILES.resolve("schema-1-first.engagement"))
                .engagement();

        assertThat(first.facts().title()).isEqualTo("Saudi-funded collaboration with a shipped prototype");
        assertThat(first.answers().to(COUNTRIES)).contains(new Answer.CountryList(List.of("SA")));
        assertThat(first.answers().byQuestion()).hasSize(37);
    }

    @Test
    void what_was_put_aside_noted_and_marked_is_there() {
        Engagement parked = EngagementFiles.opened(FILES.resolve("schema-1-parked.engagement"))
                .engagement();

        assertThat(parked.answers().to(new QuestionId("A1")))
                .contains(new Answer.Text("Shared lidar prototype — مشروع 共同研究"));
        assertThat(parked.noteOn(COUNTRIES)).contains("Asked on 2 November.");
        assertThat(parked.marksOn(new QuestionId("C3"))).containsExactly(Mark.ASK_PI);
        assertThat(parked.parked()).singleElement().satisfies(each -> {
            assertThat(each.question()).isEqualTo(new QuestionId("F7"));
            assertThat(each.words()).isEqualTo("Unsure");
            assertThat(each.note()).contains("The partner may host the data.");
        });
    }

    @Test
    void what_nobody_can_use_is_kept_as_it_was() {
        Engagement unusable = EngagementFiles.opened(FILES.resolve("schema-2-unusable.engagement"))
                .engagement();

        assertThat(unusable.answers().has(new QuestionId("C3"))).isFalse();
        assertThat(unusable.parked())
                .flatExtracting(each -> each.unusable().stream().toList())
                .containsExactly(
                        new StoredValue("/answers/A3", "\"dreaming\""),
                        new StoredValue("/answers/C3", "\"2206-12-15\""),
                        new StoredValue("/answers/C8", "1.5"),
                        new StoredValue("/answers/F11", "\"yes\""),
                        new StoredValue("/facts/meeting", "\"soon\""),
                        new StoredValue("/notes/C5", "\" \""),
                        new StoredValue("/marks/A1", "[\"ask-pi\",\"later\"]"));
    }

    @Test
    void what_was_typed_and_the_places_in_words_are_there() {
        Engagement typed = EngagementFiles.opened(FILES.resolve("schema-2-typed.engagement"))
                .engagement();

        assertThat(typed.typed())
                .isEqualTo(Map.of(
                        new QuestionId("C8"),
                        "1.2 million or so",
                        new QuestionId("C3"),
                        "mid June",
                        COUNTRIES,
                        "Trans"));
        assertThat(typed.answers().to(new QuestionId("C8"))).contains(new Answer.Money(250_000));
        assertThat(typed.answers().to(COUNTRIES))
                .contains(new Answer.CountryList(List.of("GE"), List.of("South Ossetia", "أبخازيا")));
        assertThat(typed.answers().to(new QuestionId("B2")))
                .contains(new Answer.CountryList(List.of(), List.of("South Ossetia")));
        assertThat(typed.facts().typedMeeting()).isEqualTo("the week after Thanksgiving");
        assertThat(typed.parked()).singleElement().satisfies(each -> {
            assertThat(each.typed()).contains("Guern");
            assertThat(each.answer()).contains(new Answer.CountryList(List.of("FR"), List.of("Jersey")));
        });
    }

    @Test
    void a_copy_without_personal_answers_still_says_so() {
        Engagement partial = EngagementFiles.opened(FILES.resolve("schema-1-partial.engagement"))
                .engagement();

        assertThat(partial.partial())
                .isEqualTo(Set.of(new QuestionId("H1"), new QuestionId("H2"), new QuestionId("H3")));
        assertThat(partial.noteOn(new QuestionId("H1"))).isEmpty();
        assertThat(partial.parked()).extracting(Parked::question).containsExactly(new QuestionId("F7"));
    }
}
