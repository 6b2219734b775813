package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.SmallChecklist.PLAN;
import static org.engagementchecklist.ui.SmallChecklist.SHIPPED;
import static org.engagementchecklist.ui.SmallChecklist.WHERE;
import static org.engagementchecklist.ui.SmallChecklist.choice;

import java.util.List;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.ui.SmallChecklist;
import org.engagementchecklist.ui.common.EngagementSession;
import org.junit.jupiter.api.Test;

final class OutlineEntryTest {
    private final EngagementSession session = SmallChecklist.session();

    @Test
    void every_page_has_a_line_that_says_how_far_it_is() {
        session.type(PLAN, "A plan");
        session.answer(WHERE, new Answer.CountryList(List.of()));
        session.answer(SHIPPED, choice("unsure"));
        assertThat(OutlineEntry.of(session.snapshot().get()))
                .extracting(OutlineEntry::words)
                .containsExactly(
                        "About this engagement",
                        "A  The engagement, partly answered, 1 of 3",
                        "B  Partners, answered, 1 of 1",
                        "C  Funding, not started, 0 of 1",
                        "D  Things sent, answered, 1 unsure, 1 of 1");
    }

    @Test
    void offices_stand_under_stop_first_and_then_by_time() {
        session.answer(SHIPPED, choice("yes"));
        session.answer(SmallChecklist.PROPOSAL, choice("yes"));
        assertThat(OfficeGroup.of(session.assessment()))
                .extracting(OfficeGroup::heading)
                .containsExactly("Stop and ask first", "While planning");
    }
}
