package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.comparison.EngagementChange;
import org.engagementchecklist.report.comparison.State;
import org.junit.jupiter.api.Test;

/** Where a question for countries is personal, its places leave the program as little as its countries do. */
class PersonalPlacesTest {

    private static final String SECRET = "Quaggaland";
    private static final QuestionId COUNTRIES = new QuestionId("B1");
    private static final Checklist CHECKLIST = personal(Summaries.CHECKLIST);
    private static final Engagement ENGAGEMENT = Summaries.worked("S12")
            .withAnswer(COUNTRIES, new Answer.CountryList(List.of("FR"), List.of(SECRET)))
            .withTyped(COUNTRIES, SECRET);

    @Test
    void neither_a_paper_nor_what_it_carries_nor_a_list_names_them() {
        SummaryContents contents = contents(Personal.LEFT_OUT);

        assertThat(ReportText.joined(ReportComposer.compose(contents))).doesNotContain(SECRET);
        assertThat(contents.listed().toString()).doesNotContain(SECRET);
        assertThat(contents.carried().toString()).doesNotContain(SECRET);
        assertThat(StateCode.of(contents)).isEqualTo(StateCode.of(judged(ENGAGEMENT.withoutAnswer(COUNTRIES))));
        contents.assessment()
                .referrals()
                .forEach(referral -> assertThat(ReportText.joined(MeetingComposer.compose(contents, referral)))
                        .doesNotContain(SECRET));
    }

    @Test
    void a_comparison_tells_that_they_differ_and_not_how() {
        EngagementChange change =
                new EngagementChange(state(Summaries.worked("S12")), state(ENGAGEMENT), Personal.LEFT_OUT);

        assertThat(change.answers()).hasSize(1);
        assertThat(change.answers().toString()).doesNotContain(SECRET);
    }

    @Test
    void who_asks_for_them_gets_them() {
        assertThat(ReportText.joined(ReportComposer.compose(contents(Personal.PRINTED))))
                .contains("France, " + SECRET);
    }

    private static State state(Engagement engagement) {
        return State.of("", CHECKLIST, engagement, Summaries.TODAY);
    }

    private static SummaryContents contents(Personal personal) {
        return SummaryContents.judged(CHECKLIST, ENGAGEMENT, Summaries.TODAY, personal, Optional.empty());
    }

    private static SummaryContents judged(Engagement engagement) {
        return SummaryContents.judged(CHECKLIST, engagement, Summaries.TODAY, Personal.LEFT_OUT, Optional.empty());
    }

    private static Checklist personal(Checklist from) {
        Stream<Section> sections = from.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.questions().stream()
                                .map(PersonalPlacesTest::personal)
                                .toList()));
        return new Checklist(
                from.edition(),
                from.legend(),
                sections.toList(),
                from.rules(),
                from.directory(),
                from.countries(),
                from.groups(),
                from.resources(),
                from.sources(),
                from.removed());
    }

    private static Question personal(Question from) {
        return new Question(
                from.id(),
                from.text(),
                from.why(),
                from.type(),
                from.options(),
                from.visibleWhen(),
                from.unsureOffices(),
                from.personal() || from.id().equals(COUNTRIES),
                from.basis(),
                from.lineage());
    }
}
