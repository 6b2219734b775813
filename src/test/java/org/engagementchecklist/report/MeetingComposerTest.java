package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Because;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.proof.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for a meeting with one office, made from the worked engagements. */
final class MeetingComposerTest {
    private static final Pattern NOTE = Pattern.compile("Note at (\\w+)\\.");

    static Stream<String> scenarios() {
        return Shipped.scenarios().stream().map(Scenario::id);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void exactly_the_notes_at_the_reasons_are_printed_and_no_personal_one(String scenario) {
        SummaryContents contents = Summaries.of(Summaries.noted(scenario));
        for (Referral referral : contents.assessment().referrals()) {
            assertThat(notes(page(contents, referral)))
                    .as(referral.office().name())
                    .isEqualTo(reasons(referral).stream()
                            .filter(question -> !question.personal())
                            .map(question -> question.id().value())
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_step_of_the_office_is_printed_and_no_step_of_another(String scenario) {
        SummaryContents contents = Summaries.of(Summaries.worked(scenario));
        for (Referral referral : contents.assessment().referrals()) {
            String page = ReportText.joined(page(contents, referral));
            Set<String> own = actions(Stream.of(referral));
            assertThat(page).contains(own);
            assertThat(actions(contents.assessment().referrals().stream()))
                    .filteredOn(action -> own.stream().noneMatch(each -> each.contains(action)))
                    .noneMatch(page::contains);
        }
    }

    @Test
    void an_answer_that_is_a_reason_of_several_steps_stands_once_with_all_that_they_read() {
        SummaryContents contents = Summaries.of(Summaries.worked("S09"));
        List<String> lines = ReportText.of(page(contents, referral(contents, "VPF_TAX")));

        assertThat(lines).containsOnlyOnce("E5");
        assertThat(lines).containsSubsequence("E5", "Hire or engage people there", "Rent space or major equipment");
    }

    @Test
    void of_an_answer_only_the_options_that_concern_the_office_are_printed() {
        SummaryContents contents = Summaries.of(Summaries.worked("S09"));

        assertThat(ReportText.joined(page(contents, referral(contents, "TRAVEL"))))
                .contains("Faculty")
                .doesNotContain("Joint or sponsored research", "Memorandum");
    }

    @Test
    void a_step_that_waits_stands_in_a_box_before_all_others() {
        SummaryContents contents = Summaries.of(Summaries.worked("S12"));

        assertThat(page(contents, referral(contents, "EXPORT")).blocks().get(3))
                .isInstanceOfSatisfying(
                        NoteBox.class,
                        box -> assertThat(box.heading()).isEqualTo("STOP: one step waits for an answer"));
        assertThat(page(contents, referral(contents, "IAC")).blocks()).noneMatch(NoteBox.class::isInstance);
    }

    @Test
    void a_personal_answer_is_a_reason_that_is_not_printed_unless_asked_for() {
        Engagement engagement = Summaries.worked("S12").withNote(new QuestionId("H3"), "a private remark");
        String without = personalPage(Summaries.of(engagement));
        String with = personalPage(Summaries.of(engagement, Personal.PRINTED));

        assertThat(without)
                .contains("because of a personal answer, not printed")
                .doesNotContain("a private remark", question("H3").text());
        assertThat(with)
                .contains("because of H3", "a private remark", question("H3").text());
    }

    @Test
    void it_says_what_it_is_and_what_it_is_not() {
        SummaryContents contents = Summaries.of(Summaries.worked("S03"));
        Report page = page(contents, referral(contents, "TRAVEL"));

        assertThat(page.kind()).isEqualTo(Report.Kind.MEETING_PAGE);
        assertThat(page.footer().notice()).isEqualTo("Not MIT's official checklist. Rules as of October 2020.");
        assertThat(page.footer().code())
                .isEqualTo(ReportComposer.compose(contents).footer().code());
        assertThat(ReportText.joined(page))
                .contains("Not MIT's official checklist and not legal advice.", "rules as of October 2020");
    }

    private static String personalPage(SummaryContents contents) {
        return ReportText.joined(page(contents, referral(contents, "COI")));
    }

    private static Report page(SummaryContents contents, Referral referral) {
        return MeetingComposer.compose(contents, referral);
    }

    private static Referral referral(SummaryContents contents, String office) {
        return contents.assessment().referralTo(new OfficeId(office)).orElseThrow();
    }

    private static Set<String> notes(Report page) {
        return NOTE.matcher(ReportText.joined(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<Question> reasons(Referral referral) {
        return referral.findings().stream()
                .flatMap(finding -> finding.because().stream())
                .map(Because::question)
                .map(id -> question(id.value()))
                .collect(Collectors.toSet());
    }

    private static Set<String> actions(Stream<Referral> referrals) {
        return referrals
                .flatMap(referral -> referral.findings().stream())
                .map((Finding finding) -> finding.rule().action())
                .collect(Collectors.toSet());
    }

    private static Question question(String id) {
        return Summaries.CHECKLIST.question(new QuestionId(id)).orElseThrow();
    }
}
