package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.RandomAnswers;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.LeadTime;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.junit.jupiter.api.Test;

final class CalendarComposerTest {
    private static final QuestionId PROPOSAL = new QuestionId("C3");
    private static final int MANY = 40;

    @Test
    void a_last_day_that_is_ahead_is_entered_on_its_day_with_its_date_and_source() {
        assertThat(entries(proposal("2020-12-15")))
                .filteredOn(entry -> entry.title().contains("last day"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.day()).contains(LocalDate.of(2020, 12, 8));
                    assertThat(entry.title())
                            .isEqualTo("Research Administration Services (RAS): last day, 5 business days before"
                                    + " 15 December 2020");
                    assertThat(entry.text())
                            .startsWith("A visit\n\n")
                            .contains("C3 When is the sponsor's deadline?")
                            .contains("RAS wants the complete proposal five full business days ahead")
                            .contains("Source: RAS: MIT approval and submission")
                            .contains("Contact: Your department's RAS contract administrator")
                            .contains("holidays are not known")
                            .contains("Not MIT's official checklist");
                });
    }

    @Test
    void a_last_day_that_is_today_is_entered_today_and_not_as_a_step_as_well() {
        assertThat(entries(proposal("2020-11-09")))
                .filteredOn(entry -> entry.text().contains("five full business days"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.day()).contains(Summaries.TODAY));
    }

    @Test
    void a_last_day_that_has_passed_is_a_step_without_a_date_that_says_so() {
        assertThat(entries(proposal("2020-11-06")))
                .filteredOn(entry -> entry.title().contains("five full business days"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.day()).isEmpty();
                    assertThat(entry.title()).endsWith("(the last day, 30 October 2020, has passed)");
                    assertThat(entry.text()).contains("It has passed", "lead time 5 business days before 6 November");
                });
    }

    @Test
    void a_last_day_that_has_passed_before_its_rule_fires_is_said_as_well() {
        Engagement visit = Summaries.worked("S02");
        assertThat(CalendarComposer.compose(Summaries.of(visit)))
                .filteredOn(entry -> entry.title().contains("90 days"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.day()).contains(LocalDate.of(2021, 6, 3)));

        Checklist longer = withLeadTime("R57", new LeadTime(400, DayCount.CALENDAR, new QuestionId("D2")));
        assertThat(CalendarComposer.compose(contents(longer, visit, Personal.LEFT_OUT)))
                .filteredOn(entry -> entry.title().contains("90 days"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.day()).isEmpty();
                    assertThat(entry.title()).endsWith("(the last day, 28 July 2020, has passed)");
                });
    }

    @Test
    void a_lead_time_without_a_source_dates_nothing() {
        Checklist checklist = withRules(rule -> changed(rule, rule.leadTime(), List.of()));

        assertThat(CalendarComposer.compose(contents(checklist, proposal("2020-12-15"), Personal.LEFT_OUT)))
                .isNotEmpty()
                .allMatch(entry -> entry.day().isEmpty());
    }

    @Test
    void a_meeting_that_is_ahead_is_entered_and_one_that_has_passed_is_not() {
        assertThat(entries(meeting(Summaries.TODAY)))
                .filteredOn(entry -> entry.title().equals("Meeting about: A visit"))
                .extracting(CalendarEntry::day)
                .containsExactly(Optional.of(Summaries.TODAY));
        assertThat(entries(meeting(Summaries.TODAY.minusDays(1))))
                .noneMatch(entry -> entry.title().startsWith("Meeting"));
    }

    @Test
    void days_come_first_and_in_order() {
        Engagement engagement = proposal("2020-12-15").with(facts(Optional.of(LocalDate.of(2020, 11, 9))));
        List<Optional<LocalDate>> days =
                entries(engagement).stream().map(CalendarEntry::day).toList();

        assertThat(days.stream().takeWhile(Optional::isPresent).map(Optional::orElseThrow))
                .hasSizeGreaterThan(1)
                .isSorted();
        assertThat(days.stream().dropWhile(Optional::isPresent)).isNotEmpty().allMatch(Optional::isEmpty);
    }

    @Test
    void a_date_that_moves_moves_its_entry_and_everything_else_keeps_its_identity() {
        List<CalendarEntry> before = entries(proposal("2020-12-15"));
        List<CalendarEntry> after = entries(proposal("2021-01-15"));

        assertThat(after).extracting(CalendarEntry::id).isEqualTo(ids(before));
        assertThat(after)
                .extracting(CalendarEntry::day)
                .isNotEqualTo(before.stream().map(CalendarEntry::day).toList());
    }

    @Test
    void another_engagement_has_other_entries() {
        Engagement other = proposal("2020-12-15").copiedAs(new UUID(7, 7), Instant.EPOCH);
        assertThat(entries(other))
                .extracting(CalendarEntry::id)
                .doesNotContainAnyElementsOf(ids(entries(proposal("2020-12-15"))));
    }

    @Test
    void a_day_that_follows_from_a_personal_date_is_entered_only_if_asked_for() {
        SummaryContents open = Summaries.of(proposal("2020-12-15"), Personal.PRINTED);
        SummaryContents closed = withPersonal(PROPOSAL, open, Personal.LEFT_OUT);
        assertThat(CalendarComposer.compose(closed))
                .allMatch(entry -> entry.day().isEmpty());
        assertThat(CalendarComposer.compose(closed))
                .noneMatch(entry -> entry.toString().contains("December"));
        assertThat(CalendarComposer.compose(withPersonal(PROPOSAL, open, Personal.PRINTED)))
                .anyMatch(entry -> entry.day().isPresent());

        SummaryContents passed = Summaries.of(proposal("2020-11-06"), Personal.LEFT_OUT);
        assertThat(CalendarComposer.compose(withPersonal(PROPOSAL, passed, Personal.LEFT_OUT)))
                .anyMatch(entry -> entry.title().contains("five full business days"))
                .noneMatch(entry ->
                        entry.toString().contains("30 October") || entry.text().contains("6 November"));
    }

    @Test
    void every_step_is_entered_once_and_no_entry_gives_a_personal_answer_away() {
        assertThat(engagements()).allSatisfy(CalendarComposerTest::entersEveryStepOnce);
        assertThat(engagements()).allSatisfy(CalendarComposerTest::givesNoPersonalAnswerAway);
    }

    private static void entersEveryStepOnce(Engagement engagement) {
        SummaryContents contents = Summaries.of(engagement);
        List<CalendarEntry> entries = CalendarComposer.compose(contents);
        List<Strength> steps = contents.referrals().stream()
                .flatMap(referral -> referral.findings().stream())
                .map(finding -> finding.strength())
                .toList();

        assertThat(entries).extracting(CalendarEntry::id).doesNotHaveDuplicates();
        assertThat(entries).hasSizeGreaterThanOrEqualTo(steps.size());
        contents.referrals().stream()
                .flatMap(referral -> referral.findings().stream())
                .forEach(finding -> assertThat(entries)
                        .filteredOn(entry -> (entry.title() + entry.text())
                                        .contains(finding.rule().action())
                                && entry.title()
                                        .startsWith(finding.rule().office().name()))
                        .isNotEmpty());
    }

    /** The identities are looked at too: whoever knows the checklist could try its rules out on them. */
    private static void givesNoPersonalAnswerAway(Engagement engagement) {
        Engagement one = engagement
                .withAnswer(new QuestionId("H1"), new Answer.Choice("yes"))
                .withAnswer(new QuestionId("H3"), new Answer.Money(5_001));
        Engagement other = one.withAnswer(new QuestionId("H3"), new Answer.Money(654_321));

        assertThat(entries(one)).isEqualTo(entries(other));
        assertThat(entries(other)).noneMatch(entry -> entry.text().matches("(?s).*\\bH[123]\\b.*|.*654.*"));
    }

    private static Stream<Engagement> engagements() {
        return IntStream.range(0, MANY)
                .mapToObj(seed -> new RandomAnswers(Summaries.CHECKLIST, Summaries.TODAY, seed))
                .map(random -> Summaries.empty().with(facts(Optional.empty())).with(random.some(0.8)));
    }

    private static SummaryContents withPersonal(QuestionId id, SummaryContents contents, Personal personal) {
        List<Section> sections = Summaries.CHECKLIST.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.questions().stream()
                                .map(question -> question.id().equals(id) ? personal(question) : question)
                                .toList()))
                .toList();
        return contents(with(sections, Summaries.CHECKLIST.rules()), contents.engagement(), personal);
    }

    private static Checklist withLeadTime(String id, LeadTime leadTime) {
        return withRules(rule -> rule.id().equals(id) ? changed(rule, Optional.of(leadTime), rule.sources()) : rule);
    }

    private static Rule changed(Rule rule, Optional<LeadTime> leadTime, List<Source> sources) {
        return new Rule(
                rule.id(),
                rule.anchor(),
                rule.when(),
                rule.office(),
                rule.strength(),
                rule.time(),
                rule.action(),
                leadTime,
                rule.tag(),
                sources);
    }

    private static Checklist withRules(UnaryOperator<Rule> change) {
        return with(
                Summaries.CHECKLIST.sections(),
                Summaries.CHECKLIST.rules().stream().map(change).toList());
    }

    private static Checklist with(List<Section> sections, List<Rule> rules) {
        Checklist checklist = Summaries.CHECKLIST;
        return new Checklist(
                checklist.edition(),
                checklist.legend(),
                sections,
                rules,
                checklist.directory(),
                checklist.countries(),
                checklist.groups(),
                checklist.resources(),
                checklist.sources(),
                checklist.removed());
    }

    private static SummaryContents contents(Checklist checklist, Engagement engagement, Personal personal) {
        return new SummaryContents(
                checklist,
                engagement,
                Assessor.assess(checklist, engagement, Summaries.TODAY),
                personal,
                Optional.empty());
    }

    private static Question personal(Question question) {
        return new Question(
                question.id(),
                question.text(),
                question.why(),
                question.type(),
                question.options(),
                question.visibleWhen(),
                question.unsureOffices(),
                true,
                question.basis(),
                question.lineage());
    }

    private static List<CalendarEntry> entries(Engagement engagement) {
        return CalendarComposer.compose(Summaries.of(engagement));
    }

    private static List<UUID> ids(List<CalendarEntry> entries) {
        return entries.stream().map(CalendarEntry::id).toList();
    }

    private static Engagement proposal(String deadline) {
        return Summaries.worked("S01")
                .with(facts(Optional.empty()))
                .withAnswer(PROPOSAL, new Answer.Date(LocalDate.parse(deadline)));
    }

    private static Engagement meeting(LocalDate day) {
        return Summaries.worked("S03").with(facts(Optional.of(day)));
    }

    private static Facts facts(Optional<LocalDate> meeting) {
        return new Facts("A visit", "", "", "", meeting);
    }
}
