package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.id;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Entries;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed and not taken, and places in words: they come back, and no program loses them. */
class TypedFileTest {

    private static final Answer PLACES = new Answer.CountryList(List.of("SA"), List.of("Somaliland", "北塞浦路斯"));
    private static final Answer PLACES_ALONE = new Answer.CountryList(List.of(), List.of("Sark"));
    private static final Facts TYPED_MEETING = rich().facts().withTypedMeeting("the week after Thanksgiving");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("typed.engagement");
    }

    static Stream<Engagement> whatNeedsTheSecondSchema() {
        return Stream.of(
                rich().withTyped(id("C8"), "1.2 million or so"),
                rich().withTypedInstead(id("C3"), "mid June — يونيو 🧪"),
                rich().withTyped(id("B1"), "Fra").withTyped(id("H3"), "x".repeat(Entries.LONGEST_TYPED)),
                rich().with(TYPED_MEETING),
                rich().withAnswer(id("B1"), PLACES),
                rich().withAnswer(id("B1"), PLACES_ALONE),
                parking(Optional.of(PLACES), Optional.empty(), Optional.empty()),
                parking(Optional.of(PLACES_ALONE), Optional.of("Fra"), Optional.of(new Standing(id("B2"), PLACES))),
                parking(Optional.empty(), Optional.of("mid June"), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("whatNeedsTheSecondSchema")
    void it_comes_back_as_it_was_saved_in_a_file_that_the_first_program_may_write_too(Engagement engagement)
            throws IOException {
        save(file, engagement);

        assertThat(opened(file).engagement()).isEqualTo(engagement);
        assertThat(opened(file).warnings()).isEmpty();
        assertThat(tree().path("schema").asInt()).isEqualTo(2);
        assertThat(tree().path("minReader").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_no_longer_typed_needs_no_more_than_the_first_schema() throws IOException {
        save(file, rich().withTyped(id("C8"), "1.2 million or so"));
        save(file, opened(file).engagement().withTyped(id("C8"), ""));

        assertThat(opened(file).engagement()).isEqualTo(rich());
        assertThat(tree().path("schema").asInt()).isEqualTo(1);
        assertThat(tree().has("minReader")).isFalse();
    }

    @Test
    void the_answers_hold_countries_only_and_none_is_written_where_a_place_is_all_that_is_named() throws IOException {
        save(file, rich().withAnswer(id("B1"), PLACES).withAnswer(id("B2"), PLACES_ALONE));

        assertThat(tree().at("/answers/B1")).hasToString("[\"SA\"]");
        assertThat(tree().path("answers").has("B2")).isFalse();
        assertThat(tree().path("places")).hasToString("{\"B1\":[\"Somaliland\",\"北塞浦路斯\"],\"B2\":[\"Sark\"]}");
    }

    /** To a program of the first schema these fields are what those of a third would be to this one. */
    @Test
    void a_program_that_does_not_know_them_keeps_them() throws IOException {
        save(file, rich().with(TYPED_MEETING).withAnswer(id("B1"), PLACES).withTyped(id("C8"), "1.2 million or so"));
        String later = Files.readString(file)
                .replace("\"schema\": 2", "\"schema\": 3")
                .replace("\"minReader\": 1", "\"minReader\": 2")
                .replace("\"typed\":", "\"typedLater\":")
                .replace("\"typedMeeting\":", "\"typedMeetingLater\":")
                .replace("\"places\":", "\"placesLater\":");
        Path there = Files.writeString(folder.resolve("later.engagement"), later);

        save(file, opened(there).engagement().withNote(id("C8"), "changed"));

        assertThat(opened(there).readOnly()).isFalse();
        assertThat(tree().path("schema").asInt()).isEqualTo(3);
        assertThat(tree().path("minReader").asInt()).isEqualTo(2);
        assertThat(tree().at("/typedLater/C8").asText()).isEqualTo("1.2 million or so");
        assertThat(tree().at("/facts/typedMeetingLater").asText()).isEqualTo("the week after Thanksgiving");
        assertThat(tree().at("/placesLater/B1/1").asText()).isEqualTo("北塞浦路斯");
    }

    @Test
    void it_stands_beside_the_answers() throws IOException {
        save(file, rich().with(TYPED_MEETING).withAnswer(id("B1"), PLACES).withTyped(id("C8"), "1.2 million or so"));

        assertThat(tree().propertyStream().map(Map.Entry::getKey))
                .containsExactly(
                        "format",
                        "schema",
                        "minReader",
                        "summary",
                        "id",
                        "checklist",
                        "facts",
                        "answers",
                        "places",
                        "typed",
                        "notes",
                        "marks",
                        "created",
                        "changed",
                        "checksum");
    }

    private static Engagement parking(Optional<Answer> answer, Optional<String> typed, Optional<Standing> standing) {
        Asked asked = new Asked(
                id("X1"),
                "Where else?",
                false,
                new EditionKey("international-engagements", "2019-10"),
                Optional.empty());
        Parked parked = new Parked(
                asked,
                answer,
                answer.isPresent() ? "In words" : "",
                typed,
                Optional.empty(),
                Set.of(),
                standing,
                "The question is gone.");
        Engagement all = rich();
        return new Engagement(
                all.id(),
                all.edition(),
                all.facts(),
                all.entries(),
                List.of(parked),
                all.partial(),
                all.lifetime(),
                all.unknown());
    }

    private JsonNode tree() throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
