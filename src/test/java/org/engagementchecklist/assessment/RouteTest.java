package org.engagementchecklist.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.assessment.Sketch.MONDAY;
import static org.engagementchecklist.assessment.Sketch.id;
import static org.engagementchecklist.assessment.Sketch.is;
import static org.engagementchecklist.assessment.Sketch.not;

import java.util.Optional;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Answers;
import org.junit.jupiter.api.Test;

class RouteTest {

    private static final Checklist CHECKLIST = new Sketch()
            .yesNo("A1")
            .yesNo("B1", is("A1", "yes"))
            .yesNo("C1")
            .yesNo("D1", not(is("A1", "no")))
            .checklist();
    private static final Answers YES = Given.one("A1", "yes");
    private static final Answers NO = Given.one("A1", "no");

    @Test
    void next_and_back_go_through_visible_sections_only() {
        Route all = route(YES);
        assertThat(all.next("A")).contains("B");
        assertThat(all.next("D")).isEmpty();
        assertThat(all.previous("A")).isEmpty();

        Route fewer = route(NO);
        assertThat(fewer.sections()).containsExactly("A", "C");
        assertThat(fewer.next("A")).contains("C");
    }

    @Test
    void going_back_skips_sections_that_became_hidden() {
        assertThat(route(YES).previous("C")).contains("B");
        assertThat(route(NO).previous("C")).contains("A");
    }

    @Test
    void a_hidden_section_has_no_neighbours() {
        assertThat(route(NO).next("B")).isEmpty();
        assertThat(route(NO).previous("B")).isEmpty();
    }

    @Test
    void the_nearest_section_is_itself_or_the_following_or_the_one_before() {
        assertThat(route(NO).nearest("A", CHECKLIST)).contains("A");
        assertThat(route(NO).nearest("B", CHECKLIST)).contains("C");
        assertThat(route(NO).nearest("D", CHECKLIST)).contains("C");
    }

    @Test
    void the_next_unanswered_question_is_sought_round_the_end() {
        Assessment assessment = assess(Given.and(YES, "C1", "no"));
        assertThat(Route.nextUnanswered(assessment, Optional.empty())).contains(id("B1"));
        assertThat(Route.nextUnanswered(assessment, Optional.of(id("B1")))).contains(id("D1"));
        assertThat(Route.nextUnanswered(assessment, Optional.of(id("D1")))).contains(id("B1"));
    }

    @Test
    void there_is_no_next_unanswered_question_when_all_are_answered() {
        assertThat(Route.nextUnanswered(assess(Given.and(NO, "C1", "yes")), Optional.of(id("A1"))))
                .isEmpty();
    }

    private static Assessment assess(Answers answers) {
        return Assessor.assess(CHECKLIST, answers, MONDAY);
    }

    private static Route route(Answers answers) {
        return Route.through(assess(answers));
    }
}
