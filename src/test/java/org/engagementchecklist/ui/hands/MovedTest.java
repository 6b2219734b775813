package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Where one is after an engagement was moved to a newer edition. */
@ExtendWith(ApplicationExtension.class)
final class MovedTest {
    private static final String NEWER = "Rules as of October 2020; a newer edition is available";

    @TempDir
    private Path home;

    @Test
    void one_is_at_the_first_answer_to_look_at_again() {
        RunningProgram program = new RunningProgram(home);
        try (Hands hands = Hands.at(program, WindowSize.USUAL, program.put(RunningProgram.worked("S03")))) {
            hands.click(NEWER);
            hands.see("To look at again (2)");
            hands.click("Move into a copy");
            hands.see("Is any destination rated level 3 or 4 by the US State Department?");
            assertThat(isFocusIn(hands, "E3")).isTrue();

            hands.click("Hide that the engagement was moved");
            assertThat(isFocusIn(hands, "E3")).isTrue();
        }
    }

    @Test
    void where_no_answer_is_to_be_looked_at_again_one_is_where_one_was() {
        RunningProgram program = new RunningProgram(home);
        Engagement unchanged = RunningProgram.worked("S06")
                .withoutAnswer(new QuestionId("E3"))
                .withoutAnswer(new QuestionId("H4"))
                .withoutAnswer(new QuestionId("J1"));
        try (Hands hands = Hands.at(program, WindowSize.USUAL, program.put(unchanged))) {
            hands.click("I Money, tax and conduct");
            hands.click(NEWER);
            assertThat(hands.sees("To look at again")).isFalse();
            hands.click("Move into a copy");
            hands.see("I. Money, tax and conduct");
        }
    }

    private static boolean isFocusIn(Hands hands, String question) {
        return hands.ask(() -> Eyes.focus().stream()
                .flatMap(focus -> Stream.<Optional<Node>>iterate(
                                Optional.of(focus), Optional::isPresent, each -> each.map(Node::getParent))
                        .flatMap(Optional::stream))
                .anyMatch(each -> each.getStyleClass().contains("question")
                        && Eyes.words(each).contains(question)));
    }
}
