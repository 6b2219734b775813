package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Source;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edition that is shipped names its sources, and nothing in it does not belong to the public. */
class ShippedEditionsTest {

    /** Addresses of offices as they stand in the directory. Whoever adds one shows that it is no individual's. */
    private static final List<String> OFFICE_ADDRESSES = List.of(
            "B2P@mit.edu",
            "cacpo@mit.edu",
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

    /** Those that only a later page gives. */
    private static final List<String> LATER_ADDRESSES =
            List.of("iso-help@mit.edu", "minors@mit.edu", "ra-help@mit.edu");

    static List<Named<Checklist>> editions() {
        return Shipped.editions().stream()
                .map(each -> Named.of(each.edition().key().edition(), each))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_source_says_what_it_is_of_when_and_where_it_was_seen(Checklist checklist) {
        assertThat(sources(checklist)).isNotEmpty().allSatisfy(source -> {
            assertThat(source.asOf()).isNotBlank();
            assertThat(source.pages().isEmpty() && source.note().isBlank())
                    .as("neither a page nor a note at " + source.id())
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_question_rule_and_group_names_its_sources(Checklist checklist) {
        assertThat(checklist.questions())
                .allSatisfy(each -> assertThat(each.basis().sources()).isNotEmpty());
        assertThat(checklist.groups())
                .allSatisfy(each -> assertThat(each.sources()).isNotEmpty());
        assertThat(checklist.rules().stream().filter(each -> each.sources().isEmpty()))
                .allSatisfy(each -> assertThat(each.tag().id()).isEqualTo("ED"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_contact_names_a_dated_page_on_which_it_was_seen(Checklist checklist) {
        assertThat(contacts(checklist))
                .isNotEmpty()
                .allSatisfy(contact -> assertThat(contact.seenOn())
                        .as(contact.value())
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(source.asOf()).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void only_addresses_of_offices_are_given(Checklist checklist) {
        assertThat(contacts(checklist)
                        .filter(each -> each.kind() == Contact.Kind.EMAIL)
                        .map(Contact::value)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        checklist.edition().key().edition().equals("2020-10")
                                ? OFFICE_ADDRESSES
                                : Stream.concat(OFFICE_ADDRESSES.stream(), LATER_ADDRESSES.stream())
                                        .toList());
        assertThat(texts(checklist).filter(text -> text.matches("(?s).*\\S@\\S+\\.\\S.*")))
                .as("addresses in running text")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void people_stand_only_with_the_year_and_page_that_names_them(Checklist checklist) {
        assertThat(offices(checklist).flatMap(office -> office.people().stream()))
                .isNotEmpty()
                .allSatisfy(person -> {
                    assertThat(person.asOf()).matches("20\\d\\d( or later)?");
                    assertThat(person.seenOn()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_checklist_says_what_it_is_not(Checklist checklist) {
        Provenance provenance = checklist.edition().provenance();
        assertThat(provenance.label()).isEqualTo("Not MIT's official checklist");
        assertThat(provenance.statement())
                .contains("Not MIT's official checklist", "not legal advice", "The offices decide");
        assertThat(String.join(" ", provenance.account())).contains("not publicly archived", "new composition");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void no_text_that_a_person_reads_speaks_of_how_the_project_came_about(Checklist checklist) {
        assertThat(texts(checklist))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.replace("Global Seed Fund", ""))
                        .doesNotContainPattern("(?i)\\b(seed|seeds|issue \\d+|prompt)\\b"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void no_text_that_a_person_reads_holds_characters_that_cannot_be_seen(Checklist checklist) {
        assertThat(texts(checklist))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\uFFFD]"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void an_unsure_leads_somewhere_wherever_it_is_offered(Checklist checklist) {
        assertThat(checklist.questions())
                .allSatisfy(question -> assertThat(question.unsureOffices().isEmpty())
                        .as(question.id().value())
                        .isEqualTo(!question.offersUnsure()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void options_that_exclude_the_others_are_marked(Checklist checklist) {
        assertThat(checklist.questions().stream()
                        .filter(each -> each.type() == QuestionType.MULTI_CHOICE)
                        .flatMap(each -> each.options().stream()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.exclusive())
                        .as(each.label())
                        .isEqualTo(List.of("none", "nobody", "travel_only").contains(each.id())));
    }

    private static Stream<Office> offices(Checklist checklist) {
        return checklist.directory().offices().stream();
    }

    private static Stream<Contact> contacts(Checklist checklist) {
        return offices(checklist).flatMap(office -> office.contacts().stream());
    }

    private static Stream<Source> sources(Checklist checklist) {
        return Stream.concat(checklist.sources().stream(), checklist.directory().sources().stream());
    }

    /** Everything that may be shown or printed, except addresses. */
    private static Stream<String> texts(Checklist checklist) {
        Provenance provenance = checklist.edition().provenance();
        return Stream.of(
                        Stream.of(checklist.edition().title(), provenance.label(), provenance.statement()),
                        provenance.account().stream(),
                        checklist.sections().stream().map(Section::title),
                        checklist.questions().stream().flatMap(ShippedEditionsTest::texts),
                        checklist.rules().stream().map(Rule::action),
                        checklist.legend().origins().stream().map(Origin::text),
                        checklist.groups().stream().flatMap(each -> Stream.of(each.meaning(), each.note())),
                        checklist.resources().stream().flatMap(each -> Stream.of(each.name(), each.why())),
                        sources(checklist).flatMap(each -> Stream.of(each.what(), each.asOf(), each.note())),
                        offices(checklist).flatMap(each -> Stream.of(each.name(), each.earlier(), each.purpose())),
                        offices(checklist)
                                .flatMap(each -> each.people().stream())
                                .map(Person::role),
                        contacts(checklist).map(Contact::purpose),
                        contacts(checklist)
                                .filter(each -> each.kind() == Contact.Kind.NOTE)
                                .map(Contact::value),
                        Shipped.scenarios(checklist).stream().flatMap(each -> Stream.of(each.title(), each.story())))
                .flatMap(each -> each);
    }

    private static Stream<String> texts(Question question) {
        return Stream.concat(
                Stream.of(question.text(), question.why(), question.basis().words()),
                question.options().stream().map(Option::label));
    }
}
