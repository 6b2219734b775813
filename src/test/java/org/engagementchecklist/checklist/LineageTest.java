package org.engagementchecklist.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineageTest {

    private static final QuestionId X1 = new QuestionId("X1");

    @Test
    void a_former_option_leads_to_the_present_one() {
        Lineage lineage = new Lineage(List.of(X1), Map.of("old", "new"), Optional.empty());

        assertThat(lineage.optionFor("old")).contains("new");
        assertThat(lineage.optionFor("new")).isEmpty();
    }

    @Test
    void impossible_lineages_are_refused() {
        assertThatThrownBy(() -> new Lineage(List.of(X1, X1), Map.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lineage(List.of(), Map.of(" ", "new"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lineage(List.of(), Map.of(), Optional.of("")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Removal(X1, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> question(Map.of("old", "gone"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> question(Map.of("new", "new"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Question question(Map<String, String> formerOptions) {
        return new Question(
                X1,
                "X?",
                "",
                QuestionType.SINGLE_CHOICE,
                List.of(new Option("new", "New", false)),
                Condition.always(),
                List.of(),
                false,
                new Basis("Ours", List.of()),
                new Lineage(List.of(), formerOptions, Optional.empty()));
    }
}
