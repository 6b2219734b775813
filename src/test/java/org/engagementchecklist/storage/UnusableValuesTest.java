package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.CLOCK;
import static org.engagementchecklist.storage.EngagementFiles.file;
import static org.engagementchecklist.storage.EngagementFiles.id;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.minimal;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.warnings;
import static org.engagementchecklist.storage.EngagementFiles.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.edition.Moving;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.StoredValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One value that nobody can use locks nobody out: it is kept with its reason until it can be used. */
class UnusableValuesTest {

    private static final Path LOCKED = Path.of("src/test/resources/cases/date-out-of-range.engagement");
    private static final QuestionId DEADLINE = id("C3");

    @TempDir
    private Path folder;

    @Test
    void a_date_of_a_far_year_no_longer_locks_its_file() throws IOException {
        Path file = Files.copy(LOCKED, folder.resolve("e.engagement"));
        Engagement engagement = opened(file).engagement();

        assertThat(warnings(file))
                .containsExactly("e.engagement:37:11: The answer to C3 cannot be used: \"2206-12-15\". "
                        + "The answer to question C3 must be a date such as \"2020-12-15\". "
                        + "What stands there is kept and counts for nothing; answer C3 again.");
        assertThat(engagement.answers().byQuestion()).hasSize(8);
        assertThat(engagement.parked()).singleElement().satisfies(parked -> {
            assertThat(parked.question()).isEqualTo(DEADLINE);
            assertThat(parked.words()).isEqualTo("2206-12-15");
            assertThat(parked.why()).isEqualTo("Not usable: not a day from 1900 to 2199.");
            assertThat(parked.unusable()).contains(new StoredValue("/answers/C3", "\"2206-12-15\""));
        });
    }

    @Test
    void it_is_kept_in_a_file_that_a_program_of_the_first_schema_may_write_too() throws IOException {
        Path file = Files.copy(LOCKED, folder.resolve("e.engagement"));
        Engagement before = opened(file).engagement();
        save(file, before);
        JsonNode saved = new ObjectMapper().readTree(file.toFile());

        assertThat(opened(file).engagement()).isEqualTo(before);
        assertThat(saved.path("schema").asInt()).isEqualTo(2);
        assertThat(saved.path("minReader").asInt()).isEqualTo(1);
        assertThat(saved.path("answers").has("C3")).isFalse();
        assertThat(saved.at("/parked/0/unusable")).hasToString("{\"place\":\"/answers/C3\",\"value\":\"2206-12-15\"}");
    }

    @Test
    void of_an_answer_that_is_missing_still_a_person_is_reminded_until_it_is_given() throws IOException {
        Path file = Files.copy(LOCKED, folder.resolve("e.engagement"));
        save(file, opened(file).engagement());
        String reminder = "e.engagement: The answer to C3 cannot be used: \"2206-12-15\". It is not a day from 1900 to "
                + "2199. What stands there is kept and counts for nothing; answer C3 again.";

        assertThat(warnings(file)).containsExactly(reminder);
        save(file, opened(file).engagement().withAnswer(DEADLINE, new Answer.Date(LocalDate.of(2026, 12, 15))));
        assertThat(warnings(file)).isEmpty();
        assertThat(opened(file).engagement().parked()).hasSize(1);
        save(file, opened(file).engagement().withoutAnswer(DEADLINE));
        assertThat(warnings(file)).containsExactly(reminder);
    }

    @Test
    void several_that_cannot_be_used_take_nothing_with_them() throws IOException {
        Path file = write(folder, file(1, """
                        "answers": {"A1": "plain", "A2": ["research", "reserch"], "C3": "0026-12-15", "C2": "yes"},
                        "facts": {"title": "T", "pi": 7, "meeting": "0026-01-01"},
                        "notes": {"A1": "kept", "C2": ""}, "marks": {"A1": ["ask-pi"], "C2": ["ask-pi", "later"]},
                        "partial": ["H1", "H99"], "id": "mine", "created": "yesterday\""""));
        Engagement engagement = opened(file).engagement();

        assertThat(engagement.answers().questions()).containsExactlyInAnyOrder(id("A1"), id("C2"));
        assertThat(engagement.facts().title()).isEqualTo("T");
        assertThat(engagement.notes()).containsOnlyKeys(id("A1"));
        assertThat(engagement.marksOn(id("A1"))).containsExactly(Mark.ASK_PI);
        assertThat(engagement.marksOn(id("C2"))).containsExactly(Mark.ASK_PI);
        assertThat(engagement.partial()).containsExactly(id("H1"));
        assertThat(places(engagement))
                .containsExactlyInAnyOrder(
                        "/answers/A2",
                        "/answers/C3",
                        "/facts/pi",
                        "/facts/meeting",
                        "/notes/C2",
                        "/marks/C2",
                        "/partial/-",
                        "/id",
                        "/created");
        assertThat(warnings(file)).hasSize(9);
        save(file, engagement);
        assertThat(opened(file).engagement()).isEqualTo(engagement);
    }

    @Test
    void what_was_given_to_a_question_of_no_edition_is_treated_as_personal() throws IOException {
        Path file = write(folder, minimal("\"X7\": \"private\", \"H1\": \"private\", \"A3\": \"public\""));
        Engagement all = opened(file).engagement();
        Engagement copy = all.withoutAll(Shipped.checklist().personalQuestions());
        save(file, copy);

        assertThat(warnings(write(folder, minimal("\"X7\": \"private\", \"H1\": \"private\""))))
                .noneMatch(words -> words.contains("private"));
        assertThat(all.parked()).hasSize(3);
        assertThat(copy.parked())
                .filteredOn(Parked::isLeftOut)
                .extracting(Parked::question)
                .containsExactly(id("X7"), id("H1"));
        assertThat(new String(EngagementText.of(copy, summary(copy)), StandardCharsets.UTF_8))
                .contains("public")
                .doesNotContain("private");
    }

    @Test
    void an_answer_to_a_question_of_a_later_edition_comes_back_when_the_engagement_moves_there() throws IOException {
        Checklist later = Shipped.edition("2026-11");
        Path file = write(folder, minimal("\"F7\": \"unsure\""));
        Engagement before = opened(file).engagement();
        assertThat(places(before)).containsExactly("/answers/F7");

        Engagement moved = Moving.of(before, Shipped.checklist(), later).engagement();
        assertThat(moved.parked()).isEqualTo(before.parked());
        Path copy = folder.resolve("moved.engagement");
        assertThat(in(folder).saveNew(copy, moved, later)).isInstanceOf(Saving.Saved.class);

        assertThat(opened(copy).engagement().answers().to(id("F7"))).contains(new Answer.Choice("unsure"));
        assertThat(opened(copy).engagement().parked()).isEmpty();
        assertThat(warnings(copy))
                .containsExactly("moved.engagement: The answer to F7 could not be used before and can be now. "
                        + "Look whether it is still right.");
    }

    @Test
    void a_country_comes_back_as_soon_as_the_list_of_countries_knows_it() throws IOException {
        Path lists = CopiedChecklists.in(folder.resolve("lists")).folder();
        Path countries = lists.resolve(CopiedChecklists.COUNTRIES);
        String complete = Files.readString(countries);
        Files.writeString(countries, complete.replace("\"TV\"", "\"QX\""));
        Path file = write(folder, minimal("\"B1\": [\"TV\"], \"B2\": [\"DE\"]"));
        EngagementFolder without = with(lists);
        Opening.Opened before = (Opening.Opened) without.open(file);
        assertThat(before.engagement().answers().has(id("B1"))).isFalse();
        without.save(file, before.engagement(), summary(before.engagement()));

        Files.writeString(countries, complete);
        Opening.Opened after = (Opening.Opened) with(lists).open(file);
        assertThat(after.engagement().answers().to(id("B1"))).contains(new Answer.CountryList(List.of("TV")));
        assertThat(after.engagement().parked()).isEmpty();
    }

    @Test
    void countries_and_places_make_one_answer_which_is_set_aside_and_comes_back_as_a_whole() throws IOException {
        String places = "\"places\": {\"B1\": [\"Sark\"], \"B2\": [\" \"], \"B3\": [\"Sark\"]}";
        Path file = write(
                folder,
                file(2, "\"answers\": {\"B1\": [\"QQ\"], \"B2\": [\"DE\"], \"B3\": [\"university\"]}, " + places));
        Engagement engagement = opened(file).engagement();

        assertThat(engagement.answers().byQuestion()).isEmpty();
        assertThat(places(engagement))
                .containsExactly("/answers/B1", "/places/B1", "/answers/B2", "/places/B2", "/answers/B3", "/places/B3");
        save(file, engagement);
        assertThat(opened(file).engagement()).isEqualTo(engagement);

        Files.writeString(file, Files.readString(file).replace("\"QQ\"", "\"FR\""));
        Engagement back = opened(file).engagement();
        assertThat(back.answers().byQuestion())
                .isEqualTo(Map.of(id("B1"), new Answer.CountryList(List.of("FR"), List.of("Sark"))));
        assertThat(places(back)).containsExactly("/answers/B2", "/places/B2", "/answers/B3", "/places/B3");
    }

    @Test
    void nothing_that_comes_back_is_put_over_what_was_answered_since() throws IOException {
        Path file = write(folder, minimal("\"A3\": \"dreaming\""));
        Engagement parked = opened(file).engagement();
        String kept = "\"value\": \"dreaming\"";
        save(file, parked.withAnswer(id("A3"), new Answer.Choice("drafting")));
        Files.writeString(file, Files.readString(file).replace(kept, "\"value\": \"idea\""));

        assertThat(opened(file).engagement().answers().to(id("A3"))).contains(new Answer.Choice("drafting"));
        assertThat(places(opened(file).engagement())).containsExactly("/answers/A3");
    }

    @Test
    void a_note_and_a_reminder_come_back_too() throws IOException {
        List<Parked> parked = new ArrayList<>();
        Engagement read = opened(write(folder, file(1, "\"answers\": {}, \"notes\": {\"A1\": 5}")))
                .engagement();
        Parked note = read.parked().getFirst();
        parked.add(Parked.unusable(note.asked(), new StoredValue("/notes/A1", "\"now a text\""), "x", note.why()));
        parked.add(Parked.unusable(note.asked(), new StoredValue("/marks/A1", "[\"ask-pi\"]"), "x", note.why()));
        Path file = folder.resolve("back.engagement");
        Files.write(file, EngagementText.of(read.withParked(parked), summary(read)));

        assertThat(opened(file).engagement().noteOn(id("A1"))).contains("now a text");
        assertThat(opened(file).engagement().marksOn(id("A1"))).isEqualTo(Set.of(Mark.ASK_PI));
        assertThat(opened(file).engagement().parked()).isEmpty();
    }

    @Test
    void what_is_nested_so_deeply_that_it_could_not_be_written_again_is_refused() throws IOException {
        int deepest = 60;
        for (int depth : List.of(deepest, deepest + 1)) {
            String value = "[".repeat(depth) + "]".repeat(depth);
            Path file = write(folder, minimal("\"A1\": " + value));
            if (depth == deepest) {
                save(file, opened(file).engagement());
                assertThat(opened(file).engagement().parked()).hasSize(1);
            } else {
                assertThat(EngagementFiles.defects(file))
                        .singleElement()
                        .asString()
                        .contains("nested too deeply");
            }
        }
    }

    private EngagementFolder with(Path lists) {
        ChecklistLibrary library = ChecklistLibrary.read(List.of(lists));
        return new EngagementFolder(folder, library, EngagementFiles::summary, CLOCK);
    }

    private static List<String> places(Engagement engagement) {
        return engagement.parked().stream()
                .map(Parked::unusable)
                .flatMap(Optional::stream)
                .map(StoredValue::place)
                .toList();
    }
}
