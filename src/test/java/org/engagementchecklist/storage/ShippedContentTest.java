package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.proof.Scenario;
import org.junit.jupiter.api.Test;

/** The edition of October 2020 is everything that was collected for it, in its order. */
class ShippedContentTest {

    private static final JsonNode EXPECTED = expected();
    private static final Checklist CHECKLIST = Shipped.checklist();

    @Test
    void the_counts_are_those_that_were_collected() {
        JsonNode counts = EXPECTED.path("counts");
        assertThat(CHECKLIST.sections()).hasSize(counts.path("sections").asInt());
        assertThat(CHECKLIST.questions()).hasSize(counts.path("questions").asInt());
        assertThat(CHECKLIST.questions().stream().flatMap(each -> each.options().stream()))
                .hasSize(counts.path("options").asInt());
        assertThat(CHECKLIST.rules()).hasSize(counts.path("rules").asInt());
        assertThat(CHECKLIST.groups()).hasSize(counts.path("groups").asInt());
        assertThat(CHECKLIST.resources()).hasSize(counts.path("resources").asInt());
        assertThat(CHECKLIST.directory().offices())
                .hasSize(counts.path("offices").asInt());
        assertThat(sources().map(Source::id).distinct())
                .hasSize(counts.path("sources").asInt());
        assertThat(Shipped.scenarios()).hasSize(counts.path("scenarios").asInt());
    }

    @Test
    void sections_stand_in_their_order() {
        assertThat(CHECKLIST.sections().stream().map(Section::id)).isEqualTo(texts(EXPECTED.path("sections")));
    }

    @Test
    void questions_stand_in_their_sections_and_order_with_their_options_and_offices_for_the_unsure() {
        List<String> read = new ArrayList<>();
        for (Section section : CHECKLIST.sections()) {
            section.questions().forEach(each -> read.add(section.id() + " " + line(each)));
        }
        List<String> wanted = EXPECTED.path("questions")
                .valueStream()
                .map(each -> "%s %s %s unsure %s"
                        .formatted(
                                each.path("section").asText(),
                                each.path("id").asText(),
                                texts(each.path("options")),
                                texts(each.path("unsure"))))
                .toList();
        assertThat(read).isEqualTo(wanted);
    }

    @Test
    void rules_stand_in_their_order_with_office_strength_and_time() {
        List<String> wanted = EXPECTED.path("rules")
                .valueStream()
                .map(each -> Stream.of("id", "office", "strength", "time")
                        .map(field -> each.path(field).asText())
                        .toList()
                        .toString())
                .toList();
        assertThat(CHECKLIST.rules().stream().map(ShippedContentTest::line)).isEqualTo(wanted);
    }

    @Test
    void offices_stand_in_their_order() {
        assertThat(CHECKLIST.directory().offices().stream()
                        .map(each -> each.id().value()))
                .isEqualTo(texts(EXPECTED.path("offices")));
    }

    @Test
    void groups_hold_their_countries() {
        List<String> wanted = EXPECTED.path("groups")
                .valueStream()
                .map(each -> each.path("id").asText() + " " + texts(each.path("codes")))
                .toList();
        assertThat(CHECKLIST.groups().stream().map(each -> each.id() + " " + List.copyOf(each.codes())))
                .isEqualTo(wanted);
    }

    @Test
    void resources_stand_in_their_order() {
        assertThat(CHECKLIST.resources().stream().map(Resource::id)).isEqualTo(texts(EXPECTED.path("resources")));
    }

    @Test
    void every_source_stands_in_the_checklist_or_its_directory() {
        assertThat(sources().map(Source::id).distinct())
                .containsExactlyInAnyOrderElementsOf(texts(EXPECTED.path("sources")));
    }

    @Test
    void the_worked_engagements_are_all_there() {
        assertThat(Shipped.scenarios().stream().map(Scenario::id)).isEqualTo(texts(EXPECTED.path("scenarios")));
    }

    @Test
    void the_people_are_those_whom_the_page_of_late_2020_names() {
        assertThat(CHECKLIST.directory().offices().stream()
                        .flatMap(office -> office.people().stream())
                        .map(Person::name))
                .containsExactlyInAnyOrder("Michael Leskiw", "Richard Lester", "Philip Khoury");
    }

    @Test
    void its_content_is_of_november_2020() {
        assertThat(CHECKLIST.edition().provenance().contentDate()).hasToString("2020-11");
    }

    private static String line(Question question) {
        return "%s %s unsure %s"
                .formatted(
                        question.id(),
                        question.options().stream().map(Option::id).toList(),
                        question.unsureOffices().stream().map(Office::id).toList());
    }

    private static String line(Rule rule) {
        return List.of(
                        rule.id(),
                        rule.office().id().value(),
                        rule.strength().name(),
                        rule.time().id())
                .toString();
    }

    private static Stream<Source> sources() {
        return Stream.concat(CHECKLIST.sources().stream(), CHECKLIST.directory().sources().stream());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode expected() {
        try (InputStream in = ShippedContentTest.class.getResourceAsStream("/content/expected-content.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
