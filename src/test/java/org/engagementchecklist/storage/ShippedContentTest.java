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
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Provenance;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.proof.Scenario;
import org.junit.jupiter.api.Test;

/** What is shipped is everything that was collected, in its order, and nothing that does not belong to the public. */
class ShippedContentTest {

    /** Addresses of offices as they stand in the directory. Whoever adds one shows that it is no individual's. */
    private static final List<String> OFFICE_ADDRESSES = List.of(
            "coi-help@mit.edu",
            "environment@mit.edu",
            "exportcontrolhelp@mit.edu",
            "icc-admin@mit.edu",
            "insurance@mit.edu",
            "ischo@mit.edu",
            "osatt@mit.edu",
            "research-compliance-help@mit.edu",
            "subawards@mit.edu",
            "tlo-ipia@mit.edu",
            "tlo@mit.edu");

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
    void every_source_says_what_it_is_of_when_and_where_it_was_seen() {
        assertThat(sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.asOf()).isNotBlank();
            assertThat(source.pages().isEmpty() && source.note().isBlank())
                    .as("neither a page nor a note at " + source.id())
                    .isFalse();
        });
    }

    @Test
    void every_question_rule_and_group_names_its_sources() {
        assertThat(CHECKLIST.questions())
                .allSatisfy(each -> assertThat(each.basis().sources()).isNotEmpty());
        assertThat(CHECKLIST.groups())
                .allSatisfy(each -> assertThat(each.sources()).isNotEmpty());
        assertThat(CHECKLIST.rules().stream().filter(each -> each.sources().isEmpty()))
                .allSatisfy(each -> assertThat(each.tag().id()).isEqualTo("ED"));
    }

    @Test
    void every_contact_names_a_dated_page_on_which_it_was_seen() {
        assertThat(contacts())
                .isNotEmpty()
                .allSatisfy(contact -> assertThat(contact.seenOn())
                        .as(contact.value())
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(source.asOf()).isNotBlank()));
    }

    @Test
    void only_addresses_of_offices_are_given() {
        assertThat(contacts()
                        .filter(each -> each.kind() == Contact.Kind.EMAIL)
                        .map(Contact::value)
                        .distinct()
                        .sorted())
                .isEqualTo(OFFICE_ADDRESSES);
        assertThat(texts().filter(text -> text.matches("(?s).*\\S@\\S+\\.\\S.*")))
                .as("addresses in running text")
                .isEmpty();
    }

    @Test
    void people_stand_only_with_the_year_and_page_that_names_them() {
        assertThat(offices().flatMap(office -> office.people().stream()))
                .isNotEmpty()
                .allSatisfy(person -> {
                    assertThat(person.asOf()).matches("20\\d\\d");
                    assertThat(person.seenOn()).isNotEmpty();
                });
        assertThat(offices().flatMap(office -> office.people().stream()).map(Person::name))
                .containsExactlyInAnyOrder("Michael Leskiw", "Richard Lester", "Philip Khoury");
    }

    @Test
    void the_checklist_says_what_it_is_not() {
        Provenance provenance = CHECKLIST.edition().provenance();
        assertThat(provenance.label()).isEqualTo("Not MIT's official checklist");
        assertThat(provenance.statement())
                .contains("Not MIT's official checklist", "not legal advice", "The offices decide");
        assertThat(provenance.contentDate()).hasToString("2020-11");
        assertThat(String.join(" ", provenance.account())).contains("not publicly archived", "new composition");
    }

    @Test
    void no_text_that_a_person_reads_speaks_of_how_the_project_came_about() {
        assertThat(texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.replace("Global Seed Fund", ""))
                        .doesNotContainPattern("(?i)\\b(seed|seeds|issue \\d+|prompt)\\b"));
    }

    @Test
    void no_text_that_a_person_reads_holds_characters_that_cannot_be_seen() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\uFFFD]"));
    }

    @Test
    void an_unsure_leads_somewhere_wherever_it_is_offered() {
        assertThat(CHECKLIST.questions())
                .allSatisfy(question -> assertThat(question.unsureOffices().isEmpty())
                        .as(question.id().value())
                        .isEqualTo(!question.offersUnsure()));
    }

    @Test
    void options_that_exclude_the_others_are_marked() {
        assertThat(CHECKLIST.questions().stream()
                        .filter(each -> each.type() == QuestionType.MULTI_CHOICE)
                        .flatMap(each -> each.options().stream()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.exclusive())
                        .as(each.label())
                        .isEqualTo(List.of("none", "nobody", "travel_only").contains(each.id())));
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

    private static Stream<Office> offices() {
        return CHECKLIST.directory().offices().stream();
    }

    private static Stream<Contact> contacts() {
        return offices().flatMap(office -> office.contacts().stream());
    }

    private static Stream<Source> sources() {
        return Stream.concat(CHECKLIST.sources().stream(), CHECKLIST.directory().sources().stream());
    }

    /** Everything that may be shown or printed, except addresses. */
    private static Stream<String> texts() {
        Provenance provenance = CHECKLIST.edition().provenance();
        return Stream.of(
                        Stream.of(CHECKLIST.edition().title(), provenance.label(), provenance.statement()),
                        provenance.account().stream(),
                        CHECKLIST.sections().stream().map(Section::title),
                        CHECKLIST.questions().stream().flatMap(ShippedContentTest::texts),
                        CHECKLIST.rules().stream().map(Rule::action),
                        CHECKLIST.legend().origins().stream().map(Origin::text),
                        CHECKLIST.groups().stream().flatMap(each -> Stream.of(each.meaning(), each.note())),
                        CHECKLIST.resources().stream().flatMap(each -> Stream.of(each.name(), each.why())),
                        sources().flatMap(each -> Stream.of(each.what(), each.asOf(), each.note())),
                        offices().flatMap(each -> Stream.of(each.name(), each.earlier(), each.purpose())),
                        offices().flatMap(each -> each.people().stream()).map(Person::role),
                        contacts().map(Contact::purpose),
                        contacts()
                                .filter(each -> each.kind() == Contact.Kind.NOTE)
                                .map(Contact::value),
                        Shipped.scenarios().stream().flatMap(each -> Stream.of(each.title(), each.story())))
                .flatMap(each -> each);
    }

    private static Stream<String> texts(Question question) {
        return Stream.concat(
                Stream.of(question.text(), question.why(), question.basis().words()),
                question.options().stream().map(Option::label));
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
