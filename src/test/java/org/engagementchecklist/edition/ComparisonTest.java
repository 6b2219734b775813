package org.engagementchecklist.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes are made to the files of a small checklist that has every field, and must be told. */
class ComparisonTest {

    private static final Path SMALL = Path.of("src/test/resources/small");
    private static final String CHECKLIST = "small/1/checklist.json";
    private static final String DIRECTORY = "directory/offices.json";
    private static final String COUNTRIES = "countries.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheSmallChecklist() throws IOException {
        for (String file : List.of(CHECKLIST, DIRECTORY, COUNTRIES)) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(SMALL.resolve(file), folder.resolve(file));
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(CHECKLIST, "\"title\": \"First\"", "\"title\": \"Begin\"", """
                        SECTION A “Begin”
                          title, before: First
                          title, now: Begin"""),
                change(CHECKLIST, "\"text\": \"When?\"", "\"text\": \"By when?\"", """
                        QUESTION B3 “By when?”
                          question, before: When?
                          question, now: By when?"""),
                change(CHECKLIST, "\"personal\": true,", "", """
                        QUESTION A2 “Is it new?”
                          about a person, before: yes
                          about a person, now: no"""),
                change(
                        CHECKLIST,
                        "\"visibleWhen\": {\"question\": \"A2\", \"is\": \"yes\"},",
                        "\"visibleWhen\": {\"question\": \"A2\", \"is\": \"no\"},",
                        """
                        QUESTION A3 “How far is it?”
                          when, before: Shown when “Is it new?” (A2) is answered “Yes”.
                          when, now: Shown when “Is it new?” (A2) is answered “No”."""),
                change(CHECKLIST, "\"label\": \"An idea\"", "\"label\": \"A plan\"", """
                        OPTION A3/idea “A plan”
                          label, before: An idea
                          label, now: A plan"""),
                change(CHECKLIST, "{\"id\": \"y\", \"label\": \"Y\"},", """
                        {"id": "z", "label": "Z"},
                        {"id": "y", "label": "Y"},""", """
                        OPTION B1/z “Z”
                          is new
                          label: Z
                          excludes all others: no"""),
                change(
                        CHECKLIST,
                        "{\"id\": \"x\", \"label\": \"X\"},\n            {\"id\": \"y\", \"label\": \"Y\"},",
                        "{\"id\": \"y\", \"label\": \"Y\"},\n            {\"id\": \"x\", \"label\": \"X\"},",
                        """
                        OPTION B1/y “Y”
                          stands in another place"""),
                change(CHECKLIST, "\"codes\": [\"RU\", \"SA\"]", "\"codes\": [\"RU\", \"FR\"]", """
                        GROUP WATCHED “Watched countries”
                          country, no longer: Saudi Arabia
                          country, now also: France"""),
                change(CHECKLIST, "\"codes\": [\"RU\", \"SA\"]", "\"codes\": [\"SA\", \"RU\"]", """
                        GROUP WATCHED “Watched countries”
                          country: in another order"""));
    }

    private static Arguments change(String file, String part, String by, String told) {
        return Arguments.of(file, part, by, told);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_told_in_words(String file, String part, String by, String told) throws IOException {
        Checklist before = read().orElseThrow();
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(part);
        Files.writeString(folder.resolve(file), text.replace(part, by));

        assertThat(words(Comparison.of(before, read().orElseThrow()))).isEqualTo(told);
    }

    @Test
    void a_question_that_goes_on_under_another_name_is_told_once_and_not_wherever_it_is_named() throws IOException {
        Checklist before = read().orElseThrow();
        String text = Files.readString(folder.resolve(CHECKLIST))
                .replace("\"B1\"", "\"B9\"")
                .replace("\"x\"", "\"xx\"")
                .replace("\"text\": \"Who comes?\",", """
                        "text": "Who comes?", "formerIds": ["B1"], "formerOptions": {"x": "xx"},""");
        Files.writeString(folder.resolve(CHECKLIST), text);

        assertThat(words(Comparison.of(before, read().orElseThrow()))).isEqualTo("""
                QUESTION B9 “Who comes?”
                  was B1 before
                  former id, now also: B1
                  former option, now also: x, now xx
                OPTION B9/xx “X”
                  was B1/x before
                OPTION B9/y “Y”
                  was B1/y before
                OPTION B9/none “Nobody”
                  was B1/none before""");
    }

    @Test
    void a_question_comes_and_goes_with_its_options() throws IOException {
        Checklist with = read().orElseThrow();
        ObjectNode tree = (ObjectNode) MAPPER.readTree(folder.resolve(CHECKLIST).toFile());
        ((ArrayNode) tree.at("/sections/0/questions")).remove(2);
        ((ArrayNode) tree.at("/rules/0/when/all")).remove(2);
        write(CHECKLIST, tree);
        Checklist without = read().orElseThrow();

        assertThat(Comparison.of(with, without).of(Part.QUESTION).getFirst().words())
                .startsWith("is gone", "section: A First", "question: How far is it?")
                .contains("option: An idea", "option: Running");
        assertThat(Comparison.of(without, with).of(Part.QUESTION).getFirst().words())
                .startsWith("is new", "section: A First", "question: How far is it?");
        assertThat(Comparison.of(with, without).of(Part.OPTION)).isEmpty();
        assertThat(Comparison.of(without, with).of(Part.OPTION)).isEmpty();
    }

    @Test
    void an_edition_does_not_differ_from_itself() {
        assertThat(Shipped.LIBRARY.checklists())
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(Comparison.of(each, each).differences()).isEmpty());
    }

    @Test
    void every_single_change_to_a_file_is_told_and_nothing_else_is() throws IOException {
        Checklist before = read().orElseThrow();
        int count = 0;
        for (String file : List.of(CHECKLIST, DIRECTORY, COUNTRIES)) {
            JsonNode original = MAPPER.readTree(folder.resolve(file).toFile());
            for (String changed : Changes.of(original)) {
                Files.writeString(folder.resolve(file), changed);
                Optional<Checklist> after = read();
                after.ifPresent(now -> assertThat(Comparison.of(before, now).differences())
                        .as(changed)
                        .matches(told -> isSame(before, now)
                                ? told.stream().allMatch(ComparisonTest::isOfOrder)
                                : !told.isEmpty()));
                count += after.filter(now -> !isSame(before, now)).isPresent() ? 1 : 0;
            }
            write(file, original);
        }
        assertThat(count).isGreaterThan(150);
    }

    private Optional<Checklist> read() {
        return ChecklistLibrary.read(List.of(folder)).checklists().stream().findFirst();
    }

    private void write(String file, JsonNode tree) throws IOException {
        MAPPER.writeValue(folder.resolve(file).toFile(), tree);
    }

    private static String words(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            String subject =
                    difference.subject().part() + " " + difference.subject().inWords();
            if (!lines.contains(subject)) {
                lines.add(subject);
            }
            difference.words().forEach(words -> lines.add("  " + words));
        }
        return String.join("\n", lines);
    }

    /** The order of countries in a group means nothing to the program, and is told all the same. */
    private static boolean isOfOrder(Difference difference) {
        return difference instanceof Difference.Exchanged(var _, var _, var gone, var come)
                && gone.isEmpty()
                && come.isEmpty();
    }

    /** The fingerprint follows from the bytes, and is no difference of its own. */
    private static boolean isSame(Checklist one, Checklist other) {
        return withoutFingerprint(one).equals(withoutFingerprint(other));
    }

    private static Checklist withoutFingerprint(Checklist from) {
        Edition edition = from.edition();
        return new Checklist(
                new Edition(edition.key(), edition.asOf(), edition.title(), edition.provenance(), ""),
                from.legend(),
                from.sections(),
                from.rules(),
                from.directory(),
                from.countries(),
                from.groups(),
                from.resources(),
                from.sources(),
                from.removed());
    }
}
