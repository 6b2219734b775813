package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.all;
import static org.engagementchecklist.assessment.Sketch.any;
import static org.engagementchecklist.assessment.Sketch.anyOf;
import static org.engagementchecklist.assessment.Sketch.is;
import static org.engagementchecklist.assessment.Sketch.not;

import java.util.List;
import org.engagementchecklist.assessment.Circumstances;
import org.engagementchecklist.assessment.EveryWay;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.assessment.RandomChecklist;
import org.engagementchecklist.assessment.Search;
import org.engagementchecklist.assessment.Sketch;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {

    private static final Terms TERMS = Terms.on(MONDAY);

    @Test
    void a_rule_dies_of_the_questions_that_hide_each_other() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2", is("A1", "yes"))
                .yesNo("A3", is("A1", "no"))
                .rule("R", all(is("A2", "yes"), is("A3", "yes")))
                .checklist();
        assertThat(found(checklist, FlawKind.NEVER_FIRES)).containsExactly("rule R");
        assertThat(found(checklist, FlawKind.NEVER_SHOWN)).isEmpty();
    }

    @Test
    void an_unsure_that_is_not_offered_leads_to_no_office() {
        Checklist checklist = new Sketch()
                .severalUnsureGoesTo("A1", "BETA", "a", "b")
                .rule("R", anyOf("A1", "a"))
                .checklist();
        assertThat(found(checklist, FlawKind.NEVER_FIRES)).containsExactly("rule U-A1");
        assertThat(found(checklist, FlawKind.OFFICE_UNREACHABLE)).containsExactly("office BETA");
        assertThat(found(checklist, FlawKind.OFFICE_UNNAMED)).containsExactly("office GAMMA");
    }

    @Test
    void of_two_rules_that_say_the_same_the_later_adds_nothing() {
        Checklist checklist = Edited.repeated(
                new Sketch().yesNo("A1").rule("R", is("A1", "yes")).checklist(), Rule::when);
        assertThat(found(checklist, FlawKind.ADDS_NOTHING)).containsExactly("rule again-R");
    }

    @Test
    void a_rule_that_two_others_cover_together_adds_nothing() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .rule("R", is("A1", "yes"))
                .rule("S", is("A1", "no"))
                .rule("T", anyOf("A1", "yes", "no"))
                .checklist();
        List<Rule> alike = checklist.rules().stream()
                .map(rule -> new Rule(
                        rule.id(),
                        rule.anchor(),
                        rule.when(),
                        rule.office(),
                        rule.strength(),
                        rule.time(),
                        "Do the same",
                        rule.leadTime(),
                        rule.tag(),
                        rule.sources()))
                .toList();
        assertThat(found(Edited.rules(checklist, alike), FlawKind.ADDS_NOTHING)).containsExactly("rule T");
        assertThat(found(checklist, FlawKind.ADDS_NOTHING)).isEmpty();
    }

    @Test
    void a_firmer_or_earlier_rule_adds_something() {
        Checklist checklist = Edited.repeated(
                new Sketch()
                        .yesNo("A1")
                        .rule("R", is("A1", "yes"), "ALPHA", Strength.CHECK, Sketch.LATE)
                        .checklist(),
                rule -> any(rule.when(), is("A1", "no")));
        assertThat(found(checklist, FlawKind.ADDS_NOTHING)).containsExactly("rule R");
    }

    @Test
    void a_not_with_an_answered_question_beside_it_is_not_bare() {
        Sketch sketch = new Sketch().yesNo("A1").yesNo("A2");
        sketch.rule("BARE", all(is("A1", "yes"), not(is("A2", "yes"))));
        sketch.rule("CLAD", all(is("A1", "yes"), answered("A2"), not(is("A2", "yes"))));
        assertThat(found(sketch.checklist(), FlawKind.BARE_NOT)).containsExactly("rule BARE");
    }

    @Test
    void a_guard_against_what_hides_the_question_anyway_is_only_noted() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2", not(is("A1", "no")))
                .rule("R", all(not(is("A1", "no")), is("A2", "yes")))
                .checklist();
        assertThat(found(checklist, FlawKind.PART_ALWAYS_TRUE)).containsExactly("rule R");
        assertThat(found(checklist, FlawKind.BARE_NOT)).isEmpty();
    }

    @Test
    void an_office_is_unavoidable_only_if_every_full_set_of_answers_leads_to_it() {
        Sketch sketch = new Sketch().yesNo("A1").yesNo("A2", is("A1", "yes"));
        sketch.rule("R", anyOf("A1", "no", "unsure"), "ALPHA", Strength.MUST, Sketch.NOW);
        sketch.rule("S", answered("A2"), "ALPHA", Strength.MUST, Sketch.NOW);
        sketch.rule("T", is("A2", "yes"), "BETA", Strength.MUST, Sketch.NOW);
        assertThat(found(sketch.checklist(), FlawKind.OFFICE_UNAVOIDABLE)).containsExactly("office ALPHA");
    }

    @Test
    void an_accepted_flaw_is_set_apart_from_the_others() {
        Checklist checklist = new Sketch()
                .yesNo("A1")
                .yesNo("A2")
                .rule("R", all(is("A1", "yes"), not(is("A2", "yes"))))
                .checklist();
        List<Acceptance> accepted = List.of(new Acceptance("bare-not", "rule R", "meant so"));
        Proof proof = Proof.of(checklist, List.of(), accepted, TERMS);
        assertThat(proof.accepted()).extracting(Flaw::kind).containsExactly(FlawKind.BARE_NOT);
        assertThat(proof.flaws()).extracting(Flaw::kind).doesNotContain(FlawKind.BARE_NOT, FlawKind.ACCEPTED_NOTHING);
    }

    @Test
    void the_worst_flaws_come_first() {
        Checklist checklist = RandomChecklist.of(30, 6, 1);
        List<Severity> severities = Proof.of(checklist, List.of(), List.of(), TERMS).flaws().stream()
                .map(Flaw::severity)
                .toList();
        assertThat(severities).isSorted();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void trying_everything_finds_the_same_dead_questions_and_rules_and_unavoidable_offices(long seed) {
        Checklist checklist = RandomChecklist.of(6, 6, seed);
        List<Circumstances> everything = EveryWay.toAnswer(checklist, MONDAY);
        assertThat(found(checklist, FlawKind.NEVER_SHOWN))
                .isEqualTo(checklist.questions().stream()
                        .filter(question -> never(question.visibleWhen(), everything))
                        .map(question -> "question " + question.id())
                        .toList());
        assertThat(found(checklist, FlawKind.NEVER_FIRES))
                .isEqualTo(checklist.rules().stream()
                        .filter(rule -> never(rule.firing(), everything))
                        .map(rule -> "rule " + rule.id())
                        .toList());
        assertThat(found(checklist, FlawKind.OFFICE_UNAVOIDABLE))
                .isEqualTo(List.of("ALPHA", "BETA", "GAMMA").stream()
                        .filter(office -> isUnavoidable(office, checklist, everything))
                        .map(office -> "office " + office)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58, 59, 60})
    void trying_everything_finds_the_same_changes_without_effect(long seed) {
        Checklist checklist = RandomChecklist.of(6, 6, seed);
        List<Circumstances> everything = EveryWay.toAnswer(checklist, MONDAY);
        Search search = Search.in(checklist, MONDAY, TERMS.budget());
        assertThat(Change.to(checklist)).allSatisfy(change -> {
            Condition differ = Logic.differ(change.now(), change.then());
            assertThat(search.any(differ) instanceof Possibility.Impossible)
                    .as(change.words())
                    .isEqualTo(never(differ, everything));
        });
    }

    private static boolean isUnavoidable(String office, Checklist checklist, List<Circumstances> everything) {
        Condition reaching =
                Goals.reaching(checklist.directory().find(new OfficeId(office)).orElseThrow(), checklist);
        List<Circumstances> complete =
                everything.stream().filter(each -> isComplete(each, checklist)).toList();
        return complete.stream().allMatch(each -> each.satisfy(reaching));
    }

    private static boolean isComplete(Circumstances circumstances, Checklist checklist) {
        return checklist.questions().stream()
                .filter(question -> circumstances.satisfy(question.visibleWhen()))
                .map(Question::id)
                .allMatch(circumstances.answers()::has);
    }

    private static boolean never(Condition condition, List<Circumstances> everything) {
        return everything.stream().noneMatch(each -> each.satisfy(condition));
    }

    private static Condition answered(String question) {
        return new Condition.Answered(Sketch.id(question));
    }

    private static List<String> found(Checklist checklist, FlawKind kind) {
        return Proof.of(checklist, List.of(), List.of(), TERMS).flaws().stream()
                .filter(flaw -> flaw.kind() == kind)
                .map(flaw -> flaw.subject().toString())
                .toList();
    }
}
