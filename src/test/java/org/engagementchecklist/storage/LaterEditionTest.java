package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Lineage;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.proof.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edition of November 2026 is that of October 2020 with what later pages say, and nothing else. */
class LaterEditionTest {

    private static final Checklist EARLIER = Shipped.edition("2020-10");
    private static final Checklist LATER = Shipped.edition("2026-11");

    /** A place of the edition: what it says, and on which pages it rests. */
    private record Passage(String text, List<Source> sources) {}

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "guidance of the ICC | resource GSR | RAS-NEW | undated, later | Key Considerations",
                "guidance of the ICC | rule R03 | RAS-NEW | undated, later | Global Support Resources",
                "role of the IAC | rule R01 | IAC | undated, later | faculty voice on major",
                "role of the IAC | rule R01c | RAS-NEW | undated, later | major proposal",
                "role of the IAC | office IAC | RAS-NEW | undated, later | faculty voice",
                "chair of the IAC | office IAC | IAC | undated, later | Fotini Christia",
                "who negotiates | rule R42 | RAS-NEG | name OSATT | responsible for negotiating",
                "who negotiates | rule R07 | RAS-NEW | OSATT Core | RAS, OSATT Core or both",
                "who negotiates | rule R08 | GSR-LIFE | 2021 or later | OSATT's intake",
                "who negotiates | rule R22 | RAS-NEG | name OSATT | publication or ownership",
                "who negotiates | question C4 | RAS-NEW | OSATT Core | RAS, OSATT Core or both",
                "who takes proposals | rule R05 | RAS-NEW | OSATT Core | RAS or OSATT Core",
                "who takes proposals | rule R05b | RAS-NEW | OSATT Core | OSATT Core instead of RAS",
                "lead for international activities | office SRG | VPIA-2024 | 22 Feb 2024 | Vice Provost since 1 Sept 2024",
                "gifts | rule R52 | GAC | 2022 or later | Gift Acceptance Committee",
                "gifts | rule R52b | GSR-ELEV | Dec 2022 | refers gifts from China",
                "gifts | office RSO | GAC | 2022 or later | In 2020 the committee was the Interim",
                "use of the name | rule R96 | POL-12.3 | 3 Oct 2023 | approved in writing",
                "use of the name | question G2 | IOC-NAME | undated, later | communications office",
                "use of the name | office IOC | IOC-NAME | undated, later | In 2020 the Technology Licensing Office",
                "travel ratings | question E3 | TRAVEL-2022 | 24 Oct 2022 | level 3 or 4 by the US State Department",
                "travel ratings | rule R25 | TRAVEL-2022 | 24 Oct 2022 | State Department level",
                "travel ratings | rule R65 | TRAVEL-2022 | 24 Oct 2022 | high-risk waiver",
                "informal collaborations | rule R32 | IIC-2022 | 5 Dec 2022 | IIC tool",
                "informal collaborations | rule R30b | GSR-ELEV | Dec 2022 | leaves out informal collaborations",
                "informal collaborations | office RESEARCH_COMPLIANCE | IIC-2022 | 5 Dec 2022 | https://iic.mit.edu",
                "shipping | rule R16 | EC-SHIP | eShipGlobal | eShipGlobal, with few exceptions",
                "shipping | question F1 | EC-SHIP | eShipGlobal | eShipGlobal, with few exceptions",
                "outside activities | rule R98 | COI | 2025 | MyCOI-OPA+ within 30 days",
                "outside activities | rule R103 | COI | 2025 | MyCOI-OPA+",
                "outside activities | office COI | COI | 2025 | MyCOI-OPA+",
                "academic posts | rule R97 | COC-2025 | 2025 | dean's written approval",
                "sensitive US personal data | question F7 | VPR-DOJ | Oct 2025 | since 6 October 2025",
                "sensitive US personal data | rule R121 | VPR-DOJ | Oct 2025 | Give no access",
                "sensitive US personal data | group DATA_CONCERN | VPR-DOJ | Oct 2025 | Hong Kong and Macau",
                "Syria | group SANCTIONS_CHECK | FED-SYRIA | 30 June 2025 | revoked from 1 July 2025",
                "Syria | rule R34 | FED-SYRIA2 | 19 Dec 2025 | listed persons and export limits remain",
                "NIH and partners abroad | rule R122 | NIH-155 | 12 Sept 2025 | NIH ended them",
                "NIH and partners abroad | rule R106 | NIH-084 | May 2026 | joint paper usually counts",
                "training | rule R124 | MIT-RST | 2025 or later | research security course",
                "talent programs | rule R101 | MIT-MFTRP | undated, later | wants to hear of every such offer",
                "owners | rule R126 | FED-BIS50 | 9 Nov 2026 | from November 10, 2026",
                "entry limits | rule R137 | FED-ENTRY | 1 Jan 2026 | suspended unless an exception holds",
                "travel on a visa | rule R69 | MIT-TRAVEL-2025 | spring of 2025 | putting off trips abroad",
                "travel on a visa | rule R141 | ISO-H1B | 18 Nov 2025 | ask whether it still holds",
                "Department of Agriculture | rule R131 | FED-USDA | 10 Apr 2026 | ask what holds today",
                "Department of Defense | rule R132 | FED-DOW | 9 Mar 2026 | May 8, 2026",
                "NSF | rule R133 | FED-FFDR | undated | 50,000 dollars or more",
                "minors | rule R144 | MINORS | 17 Dec 2021 | a month ahead",
                "shipping | rule R16 | EC-TRAVEL-NEW | undated, later | Ship it, do not carry it",
                "funds for first projects | rule R157 | GSF-CIS | Sept 2025 | mid-September in 2025",
                "visiting students | rule R57b | EAPS-VS | undated, later | all papers in iMIT",
                "travel levels | rule R145 | FED-LEVEL4 | 11 Feb 2026 | Look the level up again",
                "Donetsk and Luhansk | group SANCTIONED | VPR-COUNTRIES | 25 Nov 2024 | Donetsk and Luhansk"
            })
    void a_later_fact_stands_where_it_belongs_with_its_page_and_date(
            String fact, String place, String source, String asOf, String words) {
        Passage passage = passage(place);
        assertThat(passage.text()).as(fact).contains(words);
        assertThat(passage.sources())
                .as(fact)
                .filteredOn(each -> each.id().equals(source))
                .singleElement()
                .extracting(Source::asOf)
                .asString()
                .contains(asOf);
    }

    @Test
    void the_countries_are_those_of_the_later_pages() {
        assertThat(LATER.groups().stream()
                        .collect(Collectors.toMap(CountryGroup::id, each -> List.copyOf(each.codes()))))
                .isEqualTo(Map.of(
                        "ELEVATED", List.of("CN", "HK", "RU", "SA"),
                        "SANCTIONED", List.of("CU", "IR", "KP", "UA-43", "UA-40", "UA-14", "UA-09"),
                        "SANCTIONS_CHECK", List.of("SD", "SY", "VE", "BY", "RU"),
                        "CHINA", List.of("CN", "HK", "MO"),
                        "CONCERN", List.of("CN", "HK", "RU", "IR", "KP"),
                        "DATA_CONCERN", List.of("CN", "HK", "MO", "RU", "IR", "KP", "CU", "VE"),
                        "ENTRY_LIMITS",
                                codes(
                                        "AF MM BF TD CG GQ ER HT IR LA LY ML NE SL SO SS SD SY YE PS AO AG BJ BI CI CU DM GA"
                                                + " GM MW MR NG SN TZ TG TO VE ZM ZW"),
                        "LEVEL4",
                                codes(
                                        "AF BY BF MM CF HT IR IQ LB LY ML NE KP RU SO SS SD SY UA UA-43 UA-40 UA-14 UA-09 VE"
                                                + " YE")));
    }

    @Test
    void every_question_is_carried_over_with_its_options_and_what_is_new_is_known() {
        assertThat(EARLIER.questions())
                .allSatisfy(each -> assertThat(LATER.question(each.id()))
                        .hasValueSatisfying(later -> assertThat(later.type()).isEqualTo(each.type())));
        assertChanged(
                each -> each.questions().stream().map(question -> question.id().value()),
                List.of(),
                List.of("D8", "E7", "F7"));
        assertChanged(
                LaterEditionTest::options,
                List.of(),
                List.of(
                        "C9 dod",
                        "C9 doe",
                        "C9 nsf",
                        "C9 usda",
                        "D8 no",
                        "D8 unsure",
                        "D8 yes",
                        "E7 green_card",
                        "E7 none",
                        "E7 unsure",
                        "E7 visa",
                        "F5 other_privacy",
                        "F7 no",
                        "F7 unsure",
                        "F7 yes",
                        "H4 dod",
                        "H4 doe",
                        "H4 nasa",
                        "H4 nsf",
                        "H4 usda",
                        "J1 gsf"));
    }

    @Test
    void only_what_was_parted_or_is_rated_otherwise_means_something_else_than_before() {
        assertThat(LATER.questions().stream()
                        .filter(each -> !each.lineage().equals(Lineage.NONE))
                        .map(each -> each.id() + " "
                                + each.lineage().meaningChanged().orElse("")))
                .containsExactly("E3 2026-11", "H4 2026-11", "J1 2026-11");
        assertThat(LATER.removed()).isEmpty();
    }

    @Test
    void rules_offices_and_resources_keep_their_ids_and_what_came_and_went_is_known() {
        assertChanged(
                LaterEditionTest::rules,
                List.of("R02"),
                List.of(
                        "R01c", "R05b", "R05c", "R52b", "R121", "R122", "R123", "R124", "R125", "R131", "R132", "R133",
                        "R137", "R138", "R141", "R144", "R145", "R146", "R150", "R153", "R154", "R157"));
        assertChanged(LaterEditionTest::offices, List.of("RAS_FC"), List.of("CIS_GSF", "MINORS"));
        assertChanged(LaterEditionTest::resources, List.of("ICC_SITE"), List.of("TEN_POINTS"));
    }

    @Test
    void every_worked_engagement_is_carried_over_and_the_new_rules_have_their_own() {
        assertChanged(
                each -> Shipped.scenarios(each).stream().map(Scenario::id),
                List.of(),
                List.of("S24", "S25", "S26", "S27", "S28", "S32", "S36", "S53", "S54", "S55", "S56", "S57"));
    }

    @Test
    void whatever_reads_differently_rests_on_a_later_page() {
        Map<String, List<Source>> changed = new TreeMap<>();
        LATER.rules().stream()
                .filter(each ->
                        !rule(EARLIER, each.id()).map(LaterEditionTest::words).equals(Optional.of(words(each))))
                .forEach(each -> changed.put(each.id(), each.sources()));
        LATER.questions().stream()
                .filter(each -> !EARLIER.question(each.id())
                        .map(LaterEditionTest::words)
                        .equals(Optional.of(words(each))))
                .forEach(each -> changed.put(each.id().value(), each.basis().sources()));
        assertThat(changed).hasSizeGreaterThan(30);
        changed.values().removeIf(sources -> sources.stream().anyMatch(LaterEditionTest::isLater));
        assertThat(changed.keySet()).isEmpty();
    }

    @Test
    void a_page_of_both_editions_has_the_date_it_had() {
        Map<String, Source> collected =
                sources(EARLIER).collect(Collectors.toMap(Source::id, each -> each, (first, _) -> first));
        assertThat(sources(LATER).filter(source -> collected.containsKey(source.id())))
                .hasSizeGreaterThan(100)
                .allSatisfy(source -> assertThat(source)
                        .usingRecursiveComparison()
                        .ignoringFields("what")
                        .isEqualTo(collected.get(source.id())));
        assertThat(sources(LATER).filter(source -> !collected.containsKey(source.id())))
                .isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(source.pages()).isNotEmpty();
                    assertThat(List.of("PL", "FED")).contains(source.era().id());
                });
    }

    @Test
    void nobody_is_named_whom_only_the_page_of_2020_names() {
        assertThat(LATER.directory().offices().stream()
                        .flatMap(office -> office.people().stream())
                        .map(Person::name))
                .containsExactly("Fotini Christia");
        assertThat(places())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(passage(place).text()).doesNotContain("Leskiw", "Lester", "Khoury"));
    }

    @Test
    void it_says_how_far_its_content_reaches_and_is_not_the_edition_offered_first() {
        assertThat(LATER.edition().provenance().contentDate()).hasToString("2026-06");
        assertThat(LATER.edition().provenance().statement()).contains("the newest of them of summer 2026");
        assertThat(Shipped.checklist()).isEqualTo(EARLIER);
        assertThat(Shipped.LIBRARY.newerThan(EARLIER)).contains(LATER);
    }

    private static List<String> codes(String spaced) {
        return List.of(spaced.split(" ", -1));
    }

    private static void assertChanged(Function<Checklist, Stream<String>> ids, List<String> gone, List<String> come) {
        List<String> earlier = ids.apply(EARLIER).toList();
        List<String> later = ids.apply(LATER).toList();
        assertThat(earlier.stream().filter(each -> !later.contains(each))).containsExactlyElementsOf(gone);
        assertThat(later.stream().filter(each -> !earlier.contains(each))).containsExactlyInAnyOrderElementsOf(come);
    }

    private static Stream<String> rules(Checklist checklist) {
        return checklist.rules().stream().map(Rule::id);
    }

    private static Stream<String> offices(Checklist checklist) {
        return checklist.directory().offices().stream().map(each -> each.id().value());
    }

    private static Stream<String> resources(Checklist checklist) {
        return checklist.resources().stream().map(Resource::id);
    }

    private static Stream<Source> sources(Checklist checklist) {
        return Stream.concat(checklist.sources().stream(), checklist.directory().sources().stream());
    }

    private static Optional<Rule> rule(Checklist checklist, String id) {
        return checklist.rules().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Every place that can be asked for by name. */
    private static Stream<String> places() {
        return Stream.of(
                        rules(LATER).map(each -> "rule " + each),
                        offices(LATER).map(each -> "office " + each),
                        resources(LATER).map(each -> "resource " + each),
                        LATER.groups().stream().map(each -> "group " + each.id()),
                        LATER.questions().stream().map(each -> "question " + each.id()))
                .flatMap(each -> each);
    }

    private static Passage passage(String place) {
        String id = place.substring(place.indexOf(' ') + 1);
        return switch (place.substring(0, place.indexOf(' '))) {
            case "rule" ->
                rule(LATER, id)
                        .map(each -> new Passage(each.action(), each.sources()))
                        .orElseThrow();
            case "question" ->
                LATER.question(new QuestionId(id))
                        .map(each -> new Passage(words(each), each.basis().sources()))
                        .orElseThrow();
            case "office" ->
                LATER.directory()
                        .find(new OfficeId(id))
                        .map(LaterEditionTest::passage)
                        .orElseThrow();
            case "group" ->
                LATER.groups().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> new Passage(each.meaning() + " " + each.note(), each.sources()))
                        .findFirst()
                        .orElseThrow();
            case "resource" ->
                LATER.resources().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> new Passage(each.why(), each.sources()))
                        .findFirst()
                        .orElseThrow();
            default -> throw new AssertionError(place);
        };
    }

    private static Passage passage(Office office) {
        Stream<String> text = Stream.of(
                        Stream.of(office.name(), office.earlier(), office.purpose()),
                        office.contacts().stream().map(Contact::value),
                        office.people().stream().map(Person::name))
                .flatMap(each -> each);
        return new Passage(text.collect(Collectors.joining("; ")), office.sources());
    }

    private static String words(Rule rule) {
        return "%s %s %s %s %s"
                .formatted(
                        rule.when(),
                        rule.office().id(),
                        rule.strength(),
                        rule.time().id(),
                        rule.action());
    }

    private static String words(Question question) {
        return question.text() + " " + question.why() + " "
                + question.options().stream().map(Option::label).toList();
    }

    private static Stream<String> options(Checklist checklist) {
        return checklist.questions().stream()
                .flatMap(question -> question.options().stream().map(each -> question.id() + " " + each.id()));
    }

    /** The page on negotiating is of the years around 2020, but both of its versions name OSATT. */
    private static boolean isLater(Source source) {
        return List.of("PL", "FED").contains(source.era().id()) || source.id().equals("RAS-NEG");
    }
}
