package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.SmallChecklist.STRANDS;
import static org.engagementchecklist.ui.SmallChecklist.choices;

import java.util.Optional;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.SmallChecklist;
import org.junit.jupiter.api.Test;

final class TicksTest {
    private static final Question QUESTION = SmallChecklist.question(STRANDS);

    @Test
    void ticked_options_stand_in_the_order_of_the_question() {
        assertThat(Ticks.tick(QUESTION, Optional.of(choices("students")), option("research")))
                .contains(choices("research", "students"));
    }

    @Test
    void an_exclusive_option_takes_the_others_away() {
        assertThat(Ticks.tick(QUESTION, Optional.of(choices("research", "unsure")), option("travel_only")))
                .contains(choices("travel_only"));
    }

    @Test
    void another_option_takes_an_exclusive_one_away() {
        assertThat(Ticks.tick(QUESTION, Optional.of(choices("travel_only")), option("research")))
                .contains(choices("research"));
    }

    @Test
    void unsure_stands_beside_others() {
        assertThat(Ticks.tick(QUESTION, Optional.of(choices("research")), option("unsure")))
                .contains(choices("research", "unsure"));
    }

    @Test
    void unticking_the_last_option_leaves_no_answer() {
        assertThat(Ticks.untick(QUESTION, Optional.of(choices("research")), option("research")))
                .isEqualTo(Optional.<Answer>empty());
    }

    private static Option option(String id) {
        return QUESTION.option(id).orElseThrow();
    }
}
