package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Flaws of every kind are planted all over the shipped checklist, and every one of them is found. */
class PlantedFlawsTest {

    private static final LocalDate MONDAY = LocalDate.of(2020, 11, 2);
    private static final Terms TERMS = Terms.on(MONDAY);
    private static final Checklist SHIPPED = Shipped.checklist();
    private static final Condition IMPOSSIBLE = Logic.all(is("H1", "yes"), is("H1", "no"));
    private static final Map<FlawKind, Planted> PLANTED = planted();

    /** A checklist with flaws in it. */
    private record Planted(Checklist checklist, List<Scenario> scenarios, Terms terms, List<Subject> flaws) {
        Planted(Checklist checklist, Stream<Subject> flaws) {
            this(checklist, Shipped.scenarios(), TERMS, flaws.distinct().toList());
        }

        Proof proof() {
            return Proof.of(checklist, scenarios, List.of(), terms);
        }
    }

    @ParameterizedTest
    @EnumSource(value = FlawKind.class, names = "ACCEPTED_NOTHING", mode = EnumSource.Mode.EXCLUDE)
    void every_planted_flaw_is_found(FlawKind kind) {
        Planted planted = Optional.ofNullable(PLANTED.get(kind)).orElseThrow();
        List<Subject> found = planted.proof().flaws().stream()
                .filter(flaw -> flaw.kind() == kind)
                .map(Flaw::subject)
                .toList();
        assertThat(found).containsAll(planted.flaws());
        assertThat(planted.flaws()).isNotEmpty();
    }

    @Test
    void far_more_than_sixty_flaws_are_planted() {
        assertThat(PLANTED.values().stream()
                        .mapToInt(each -> each.flaws().size())
                        .sum())
                .isGreaterThan(1_000);
    }

    @Test
    void what_is_accepted_in_vain_is_found() {
        List<Acceptance> idle = List.of(
                new Acceptance("bare-not", "rule R01", "meant so"), new Acceptance("stale", "source SEED", "meant so"));
        assertThat(Proof.of(SHIPPED, Shipped.scenarios(), idle, TERMS).flaws())
                .filteredOn(flaw -> flaw.kind() == FlawKind.ACCEPTED_NOTHING)
                .extracting(flaw -> flaw.subject().id())
                .containsExactly("bare-not rule R01", "stale source SEED");
    }

    private static Map<FlawKind, Planted> planted() {
        Map<FlawKind, Planted> planted = new EnumMap<>(FlawKind.class);
        plantInRules(planted);
        plantInQuestions(planted);
        plantInOffices(planted);
        plantInSources(planted);
        plantInScenarios(planted);
        return planted;
    }

    private static void plantInRules(Map<FlawKind, Planted> planted) {
        planted.put(FlawKind.NEVER_FIRES, inRules(when -> Logic.all(when, IMPOSSIBLE), _ -> true));
        planted.put(FlawKind.ALWAYS_TRUE, inRules(when -> Logic.any(when, Logic.not(when)), _ -> true));
        planted.put(FlawKind.PART_NEVER_TRUE, inRules(when -> Logic.any(when, IMPOSSIBLE), _ -> true));
        planted.put(FlawKind.PART_ALWAYS_TRUE, inRules(when -> Logic.all(when, Logic.not(IMPOSSIBLE)), _ -> true));
        planted.put(
                FlawKind.OPTION_WITHOUT_EFFECT,
                inRules(
                        when -> Logic.all(when, anyOf("E1", "grads", "nobody"), anyOf("E1", "grads", "staff")),
                        _ -> true));
        planted.put(
                FlawKind.BARE_NOT,
                inRules(when -> Logic.all(when, Logic.not(is("H1", "yes"))), rule -> !reads(rule, "H1", "H2")));
        planted.put(
                FlawKind.UNDECIDED,
                new Planted(
                        SHIPPED,
                        List.of(),
                        new Terms(MONDAY, 0, TERMS.sourceYears()),
                        SHIPPED.rules().stream().map(Subject::of).toList()));
        planted.put(
                FlawKind.ADDS_NOTHING,
                new Planted(
                        Edited.repeated(SHIPPED, rule -> Logic.all(rule.firing(), anyOf("E1", "grads", "undergrads"))),
                        SHIPPED.rules().stream().map(rule -> new Subject(Subject.Kind.RULE, "again-" + rule.id()))));
    }

    private static void plantInQuestions(Map<FlawKind, Planted> planted) {
        Condition never = Logic.all(anyOf("A2", "travel_only"), anyOf("A2", "research"));
        List<Question> later =
                SHIPPED.questions().subList(2, SHIPPED.questions().size());
        planted.put(
                FlawKind.NEVER_SHOWN,
                new Planted(
                        Edited.questions(
                                SHIPPED,
                                question -> later.contains(question)
                                        ? Edited.question(question, Logic.all(question.visibleWhen(), never))
                                        : question),
                        later.stream().map(Subject::of)));
        planted.put(
                FlawKind.OPTION_UNREAD,
                new Planted(
                        Edited.questions(SHIPPED, PlantedFlawsTest::withOption),
                        SHIPPED.questions().stream()
                                .filter(question -> question.type().hasOptions())
                                .map(Subject::of)));
    }

    private static void plantInOffices(Map<FlawKind, Planted> planted) {
        Checklist silent = Edited.questions(
                SHIPPED, question -> Edited.question(question, question.visibleWhen(), question.options(), List.of()));
        List<Office> offices = SHIPPED.directory().offices();
        planted.put(
                FlawKind.OFFICE_UNNAMED,
                new Planted(Edited.rules(silent, List.of()), offices.stream().map(each -> Subject.of(each.id()))));
        planted.put(
                FlawKind.OFFICE_UNREACHABLE,
                new Planted(
                        Edited.conditions(silent, _ -> IMPOSSIBLE),
                        SHIPPED.rules().stream()
                                .map(rule -> Subject.of(rule.office().id()))));
        Rule model = SHIPPED.rules().getFirst();
        List<Rule> open = new ArrayList<>(SHIPPED.rules());
        offices.forEach(office -> open.add(
                Edited.rule(model, "all-" + office.id(), anyOf("H1", "yes", "no", "unsure"), office, model.sources())));
        planted.put(
                FlawKind.OFFICE_UNAVOIDABLE,
                new Planted(Edited.rules(SHIPPED, open), offices.stream().map(each -> Subject.of(each.id()))));
    }

    private static void plantInSources(Map<FlawKind, Planted> planted) {
        List<Rule> bare = SHIPPED.rules().stream()
                .map(rule -> Edited.rule(rule, rule.id(), rule.when(), rule.office(), List.of()))
                .toList();
        planted.put(
                FlawKind.SOURCE_MISSING,
                new Planted(Edited.rules(SHIPPED, bare), bare.stream().map(Subject::of)));
        Source model = SHIPPED.sources().getFirst();
        List<Source> old = IntStream.range(1990, 2015)
                .mapToObj(year -> new Source("old" + year, "page", List.of(), "May " + year, "", model.era()))
                .toList();
        CountryGroup group = new CountryGroup("LONELY", "Lonely", Set.of("FR"), List.of(model), "");
        Checklist more = Edited.with(SHIPPED, group, old);
        planted.put(FlawKind.SOURCE_STALE, new Planted(more, old.stream().map(Subject::of)));
        planted.put(FlawKind.SOURCE_UNCITED, new Planted(more, old.stream().map(Subject::of)));
        planted.put(FlawKind.GROUP_UNREAD, new Planted(more, Stream.of(new Subject(Subject.Kind.GROUP, "LONELY"))));
    }

    private static void plantInScenarios(Map<FlawKind, Planted> planted) {
        Stream<Subject> rules = SHIPPED.allRules().stream().map(Subject::of);
        planted.put(
                FlawKind.RULE_UNTESTED,
                new Planted(SHIPPED, List.of(), TERMS, rules.distinct().toList()));
        Stream<Subject> changed = SHIPPED.rules().stream().map(Subject::of);
        planted.put(FlawKind.CHANGE_UNNOTICED, new Planted(SHIPPED, List.of(), TERMS, changed.toList()));
        List<Scenario> wrong = Shipped.scenarios().stream()
                .map(each -> new Scenario(
                        each.id(),
                        each.title(),
                        each.story(),
                        each.today(),
                        each.answers().with(new QuestionId("A2"), new Answer.Choices(List.of("travel_only"))),
                        each.questionsShown(),
                        Map.of()))
                .toList();
        List<Subject> played = wrong.stream().map(Subject::of).toList();
        planted.put(FlawKind.SCENARIO_DIFFERS, new Planted(SHIPPED, wrong, TERMS, played));
        List<Subject> hidden = played.stream()
                .filter(subject -> !Shipped.scenario(subject.id())
                        .answers()
                        .only(question -> question.value().equals("A3"))
                        .questions()
                        .isEmpty())
                .toList();
        planted.put(FlawKind.SCENARIO_UNREACHABLE, new Planted(SHIPPED, wrong, TERMS, hidden));
    }

    private static Planted inRules(UnaryOperator<Condition> change, Predicate<Rule> planted) {
        return new Planted(
                Edited.conditions(SHIPPED, change),
                SHIPPED.rules().stream().filter(planted).map(Subject::of));
    }

    private static Question withOption(Question question) {
        List<Option> options = Stream.concat(
                        question.options().stream(),
                        !question.type().hasOptions()
                                ? Stream.of()
                                : Stream.of(new Option("planted", "Planted", false)))
                .toList();
        return Edited.question(question, question.visibleWhen(), options, question.unsureOffices());
    }

    private static boolean reads(Rule rule, String... questions) {
        return Stream.of(questions).anyMatch(question -> rule.when().reads().contains(new QuestionId(question)));
    }

    private static Condition is(String question, String option) {
        return new Condition.Is(new QuestionId(question), option);
    }

    private static Condition anyOf(String question, String... options) {
        return new Condition.AnyOf(new QuestionId(question), List.of(options));
    }
}
