package org.engagementchecklist.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.StateCode;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.FormerState;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.LaterThreads;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.EngagementSession;
import org.junit.jupiter.api.Test;

/** Comparing a printed page with what is here. */
final class PageModelTest {
    private static final Set<String> ALL = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
    private static final QuestionId PROPOSAL = new QuestionId("C2");
    private static final QuestionId PAID = new QuestionId("H3");
    private static final Instant MOMENT = Instant.parse("2020-11-03T10:42:00Z");

    private final EngagementSession session = WorkedSession.worked("S12", ALL);
    private final List<FormerState> kept = new ArrayList<>();

    @Test
    void a_page_printed_now_says_what_is_here() {
        PageModel model = model();
        model.compare(model.presentCode().toLowerCase(Locale.ROOT));

        assertThat(model.state().get()).isEqualTo(new PageState.Present(model.presentCode(), Personal.LEFT_OUT));
        assertThat(model.words()).isEqualTo("The page " + model.presentCode() + " says what is here now.");
    }

    @Test
    void a_page_with_personal_answers_says_what_is_here() {
        session.answer(PAID, new Answer.Money(654_321));
        PageModel model = model();
        model.compare(code(session.engagement(), Personal.PRINTED));

        assertThat(model.words()).endsWith("says what is here now, personal answers included.");
    }

    @Test
    void a_page_of_a_former_state_is_out_of_date() {
        Engagement before = session.engagement();
        keep(before);
        session.answer(PROPOSAL, new Answer.Choice(Answer.NO));
        PageModel model = model();
        model.compare(code(before, Personal.LEFT_OUT));

        assertThat(model.state().get()).isEqualTo(new PageState.Former(code(before, Personal.LEFT_OUT), MOMENT));
        assertThat(model.words())
                .contains("is out of date: it says what was here on 3 November 2020, 10:42")
                .endsWith("Print the summary again.");
    }

    @Test
    void a_page_of_nothing_that_is_known_says_neither() {
        keep(session.engagement());
        keep(session.engagement());
        PageModel model = model();
        model.compare("0000-00");

        assertThat(model.state().get()).isEqualTo(new PageState.Neither("0000-00", 2));
        assertThat(model.words())
                .startsWith("The page 0000-00 does not say what is here now, nor any of the 2 states that are kept.");
    }

    @Test
    void what_is_no_code_is_said_to_be_none() {
        PageModel model = model();
        model.compare("page 2");

        assertThat(model.state().get()).isEqualTo(new PageState.NoCode("page 2"));
        assertThat(model.words()).startsWith("A code has six digits and letters");
    }

    @Test
    void what_fails_as_nobody_foresaw_is_said() {
        LaterThreads threads = new LaterThreads();
        SummaryModel summary = new SummaryModel(session, Optional.empty(), new AtOnce());
        PageModel model = new PageModel(summary, () -> kept, ZoneOffset.UTC, threads);
        threads.throwFromNowOn();
        model.compare("0000-00");
        threads.runAll();
        assertThat(model.words())
                .matches("That did not work, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*");
    }

    private PageModel model() {
        SummaryModel summary = new SummaryModel(session, Optional.empty(), new AtOnce());
        return new PageModel(summary, () -> kept, ZoneOffset.UTC, new AtOnce());
    }

    private void keep(Engagement engagement) {
        Path file = Path.of("previous.engagement");
        kept.add(new FormerState(
                new Backup(file, Backup.Kind.PREVIOUS, MOMENT, ""),
                new Opening.Opened(file, engagement.changedAt(MOMENT), Shipped.checklist(), false, List.of())));
    }

    private String code(Engagement engagement, Personal personal) {
        return StateCode.of(new SummaryContents(
                        Shipped.checklist(),
                        engagement,
                        Assessor.assess(Shipped.checklist(), engagement, session.today()),
                        personal,
                        Optional.empty()))
                .text();
    }
}
