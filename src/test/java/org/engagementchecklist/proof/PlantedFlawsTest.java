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
import org.engagementchecklist.engagement.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Flaws of every kind are planted all over the shipped checklist, and every one of them is found. */
class PlantedFlawsTest {

    private static final LocalDate MONDAY = LocalDate.of(2020, 11, 2);
    private static final Terms TERMS = Terms.on(MONDAY);
    private static final Checklist SHIPPED = Shipped.checklist();
    private static final Condition IMPOSSIBLE = Logic.all(is("H1", "yes"), is("H1", "no"));
    private static final Condition ALSO_IMPOSSIBLE = Logic.all(is("F2", "yes"), is("F2", "unsure"));
    private static final int MANY = 60;
    private static final Map<FlawKind, List<Planted>> PLANTED = planted();

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
        List<Planted> planted = Optional.ofNullable(PLANTED.get(kind)).orElseThrow();
        for (Planted each : planted) {
            assertThat(each.proof().flaws())
                    .filteredOn(flaw -> flaw.kind() == kind)
                    .extracting(Flaw::subject)
                    .containsAll(each.flaws());
        }
        assertThat(planted.stream().mapToInt(each -> each.flaws().size()).sum()).isGreaterThanOrEqualTo(MANY);
    }

    @Test
    void what_is_accepted_in_vain_is_found() {
        List<String> rules = SHIPPED.rules().stream().limit(MANY).map(Rule::id).toList();
        List<Acceptance> idle = rules.stream()
                .map(rule -> new Acceptance("stale", "rule " + rule, "meant so"))
                .toList();
        assertThat(Proof.of(SHIPPED, Shipped.scenarios(), idle, TERMS).flaws())
                .filteredOn(flaw -> flaw.kind() == FlawKind.ACCEPTED_NOTHING)
                .extracting(flaw -> flaw.subject().id())
                .containsExactlyElementsOf(
                        rules.stream().map(rule -> "stale rule " + rule).toList());
    }

    private static Map<FlawKind, List<Planted>> planted() {
        Map<FlawKind, List<Planted>> planted = new EnumMap<>(FlawKind.class);
        plantInRules(planted);
        plantInQuestions(planted);
        plantInOffices(planted);
        plantInSources(planted);
        plantInScenarios(planted);
        return planted;
    }

    private static void plantInRules(Map<FlawKind, List<Planted>> planted) {
        planted.put(FlawKind.NEVER_FIRES, inRules(when -> Logic.all(when, IMPOSSIBLE)));
        planted.put(FlawKind.ALWAYS_TRUE, inRules(when -> Logic.any(when, Logic.not(when))));
        planted.put(FlawKind.PART_NEVER_TRUE, inRules(when -> Logic.any(when, IMPOSSIBLE)));
        planted.put(FlawKind.PART_ALWAYS_TRUE, inRules(when -> Logic.all(when, Logic.not(IMPOSSIBLE))));
        planted.put(
                FlawKind.OPTION_WITHOUT_EFFECT,
                inRules(when -> Logic.all(when, anyOf("E1", "grads", "nobody"), anyOf("E1", "grads", "staff"))));
        planted.put(
                FlawKind.BARE_NOT,
                inRules(when -> Logic.all(when, Logic.not(is("H1", "yes"))), rule -> !reads(rule, "H1", "H2")));
        Terms noSteps = TERMS.withMostTries(0);
        List<Subject> all = SHIPPED.rules().stream().map(Subject::of).toList();
        planted.put(FlawKind.UNDECIDED, List.of(new Planted(SHIPPED, List.of(), noSteps, all)));
        planted.put(
                FlawKind.ADDS_NOTHING,
                List.of(new Planted(
                        Edited.repeated(SHIPPED, rule -> Logic.all(rule.firing(), anyOf("E1", "grads", "undergrads"))),
                        SHIPPED.rules().stream().map(rule -> new Subject(Subject.Kind.RULE, "again-" + rule.id())))));
    }

    private static void plantInQuestions(Map<FlawKind, List<Planted>> planted) {
        planted.put(
                FlawKind.NEVER_SHOWN,
                List.of(
                        neverShown(Logic.all(anyOf("A2", "travel_only"), anyOf("A2", "research"))),
                        neverShown(Logic.all(
                                anyOf("A2", "event"), new Condition.Only(new QuestionId("A2"), "research")))));
        planted.put(
                FlawKind.OPTION_UNREAD,
                List.of(
                        withOption(new Option("planted", "Planted", false)),
                        withOption(new Option("sown", "Sown", false))));
    }

    private static Planted neverShown(Condition never) {
        List<Question> later =
                SHIPPED.questions().subList(2, SHIPPED.questions().size());
        return new Planted(
                Edited.questions(
                        SHIPPED,
                        question -> later.contains(question)
                                ? Edited.question(question, Logic.all(question.visibleWhen(), never))
                                : question),
                later.stream().map(Subject::of));
    }

    private static Planted withOption(Option option) {
        return new Planted(
                Edited.questions(
                        SHIPPED,
                        question -> question.type().hasOptions() ? PlantedFlawsTest.with(question, option) : question),
                SHIPPED.questions().stream()
                        .filter(question -> question.type().hasOptions())
                        .map(Subject::of));
    }

    private static Question with(Question question, Option option) {
        List<Option> options =
                Stream.concat(question.options().stream(), Stream.of(option)).toList();
        return Edited.question(question, question.visibleWhen(), options, question.unsureOffices());
    }

    private static void plantInOffices(Map<FlawKind, List<Planted>> planted) {
        Checklist silent = Edited.questions(
                SHIPPED, question -> Edited.question(question, question.visibleWhen(), question.options(), List.of()));
        List<Office> offices = SHIPPED.directory().offices();
        int half = offices.size() / 2;
        planted.put(
                FlawKind.OFFICE_UNNAMED,
                Stream.of(offices, offices.subList(0, half), offices.subList(half, offices.size()))
                        .map(dropped -> unnamed(silent, dropped))
                        .toList());
        List<Subject> named = SHIPPED.rules().stream()
                .map(rule -> Subject.of(rule.office().id()))
                .distinct()
                .toList();
        planted.put(
                FlawKind.OFFICE_UNREACHABLE,
                Stream.of(IMPOSSIBLE, ALSO_IMPOSSIBLE)
                        .map(never -> new Planted(Edited.conditions(silent, _ -> never), named.stream()))
                        .toList());
        planted.put(
                FlawKind.OFFICE_UNAVOIDABLE,
                Stream.of("H1", "F2")
                        .map(question -> unavoidable(question, offices))
                        .toList());
    }

    private static Planted unnamed(Checklist silent, List<Office> dropped) {
        List<Rule> kept = silent.rules().stream()
                .filter(rule -> !dropped.contains(rule.office()))
                .toList();
        return new Planted(Edited.rules(silent, kept), dropped.stream().map(each -> Subject.of(each.id())));
    }

    private static Planted unavoidable(String question, List<Office> offices) {
        Rule model = SHIPPED.rules().getFirst();
        List<Rule> open = new ArrayList<>(SHIPPED.rules());
        offices.forEach(office -> open.add(Edited.rule(
                model, "all-" + office.id(), anyOf(question, "yes", "no", "unsure"), office, model.sources())));
        return new Planted(Edited.rules(SHIPPED, open), offices.stream().map(each -> Subject.of(each.id())));
    }

    private static void plantInSources(Map<FlawKind, List<Planted>> planted) {
        List<Rule> bare = SHIPPED.rules().stream()
                .map(rule -> Edited.rule(rule, rule.id(), rule.when(), rule.office(), List.of()))
                .toList();
        planted.put(
                FlawKind.SOURCE_MISSING,
                List.of(new Planted(Edited.rules(SHIPPED, bare), bare.stream().map(Subject::of))));
        Source model = SHIPPED.sources().getFirst();
        List<Source> old = IntStream.range(2014 - MANY, 2014)
                .mapToObj(year -> new Source("old" + year, "page", List.of(), "May " + year, "", model.era()))
                .toList();
        List<CountryGroup> lonely = IntStream.range(0, MANY)
                .mapToObj(i -> new CountryGroup("LONELY" + i, "Lonely", Set.of("FR"), List.of(model), ""))
                .toList();
        Checklist more = Edited.with(SHIPPED, lonely, old);
        List<Planted> sources = List.of(new Planted(more, old.stream().map(Subject::of)));
        planted.put(FlawKind.SOURCE_STALE, sources);
        planted.put(FlawKind.SOURCE_UNCITED, sources);
        planted.put(
                FlawKind.GROUP_UNREAD,
                List.of(new Planted(more, lonely.stream().map(group -> new Subject(Subject.Kind.GROUP, group.id())))));
    }

    private static void plantInScenarios(Map<FlawKind, List<Planted>> planted) {
        List<Subject> rules =
                SHIPPED.allRules().stream().map(Subject::of).distinct().toList();
        planted.put(FlawKind.RULE_UNTESTED, List.of(new Planted(SHIPPED, List.of(), TERMS, rules)));
        List<Subject> changed = SHIPPED.rules().stream().map(Subject::of).toList();
        planted.put(FlawKind.CHANGE_UNNOTICED, List.of(new Planted(SHIPPED, List.of(), TERMS, changed)));
        planted.put(
                FlawKind.SCENARIO_DIFFERS,
                List.of(
                        scenarios(each -> playedOtherwise(each, each.answers(), each.questionsShown())),
                        scenarios(each -> playedOtherwise(each, each.answers(), List.of())),
                        scenarios(each -> playedOtherwise(each, onlyTravelled(each), each.questionsShown()))));
        planted.put(
                FlawKind.SCENARIO_UNREACHABLE,
                Stream.of(Map.entry("A3", "idea"), Map.entry("A4", "formal"), Map.entry("G2", "yes"))
                        .map(hidden -> scenarios(each -> playedOtherwise(
                                each,
                                onlyTravelled(each)
                                        .with(new QuestionId(hidden.getKey()), new Answer.Choice(hidden.getValue())),
                                each.questionsShown())))
                        .toList());
    }

    private static Planted scenarios(UnaryOperator<Scenario> change) {
        List<Scenario> changed = Shipped.scenarios().stream().map(change).toList();
        return new Planted(
                SHIPPED, changed, TERMS, changed.stream().map(Subject::of).toList());
    }

    private static Answers onlyTravelled(Scenario scenario) {
        return scenario.answers().with(new QuestionId("A2"), new Answer.Choices(List.of("travel_only")));
    }

    private static Scenario playedOtherwise(Scenario from, Answers answers, List<QuestionId> shown) {
        return new Scenario(from.id(), from.title(), from.story(), from.today(), answers, shown, Map.of());
    }

    private static List<Planted> inRules(UnaryOperator<Condition> change) {
        return inRules(change, _ -> true);
    }

    private static List<Planted> inRules(UnaryOperator<Condition> change, Predicate<Rule> planted) {
        return List.of(new Planted(
                Edited.conditions(SHIPPED, change),
                SHIPPED.rules().stream().filter(planted).map(Subject::of)));
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
