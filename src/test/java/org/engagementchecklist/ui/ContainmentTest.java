package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.engagementchecklist.Scripts;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.hands.Hands;
import org.engagementchecklist.ui.hands.WindowSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Words that JavaFX cannot draw, as before it got help: on every screen the rest stays, and can be used. */
@ExtendWith(ApplicationExtension.class)
final class ContainmentTest {
    private static final String UNDRAWABLE =
            (Scripts.ARABIC.text() + " ").repeat(12).strip();
    private static final QuestionId A1 = new QuestionId("A1");

    @TempDir
    private Path home;

    private RunningProgram program;

    @BeforeEach
    void the_program_is_installed() {
        program = new RunningProgram(home);
    }

    @Test
    void a_row_of_the_list_says_that_it_cannot_be_shown(FxRobot robot) {
        program.put(engagement(1, "Sensor network", ""));
        Path file = program.put(engagement(2, UNDRAWABLE, ""));
        program.put(engagement(3, "Exchange of students", ""));
        alone(robot, Optional.empty(), hands -> {
            hands.see("Sensor network");
            hands.see("Exchange of students");
            hands.see("This row cannot be shown. It is safe in its file:");
            hands.see(file.getFileName().toString());
            hands.click("Checklists");
            hands.click("‹ All engagements");
            hands.see("Exchange of students");
        });
    }

    @Test
    void a_question_says_that_it_cannot_be_shown(FxRobot robot) {
        Path file = program.put(engagement(1, "Sensor network", UNDRAWABLE));
        alone(robot, Optional.of(file), hands -> {
            hands.click("A The engagement");
            hands.see("Question A1 cannot be shown. What you answered is safe in its file.");
            hands.click("Joint or sponsored research");
            hands.pass(Duration.ofSeconds(1));
        });
        assertThat(read(file).answers().to(A1)).contains(new Answer.Text(UNDRAWABLE));
        assertThat(read(file).answers().to(new QuestionId("A2"))).contains(new Answer.Choices(List.of("research")));
    }

    @Test
    void a_row_of_the_summary_says_that_it_cannot_be_shown(FxRobot robot) {
        Path file = program.put(engagement(1, "Sensor network", UNDRAWABLE));
        alone(robot, Optional.of(file), hands -> {
            hands.click("Summary and PDF");
            hands.see("This part cannot be shown. Nothing is lost by that.");
            hands.see("Not answered");
            hands.click("‹ Back to the questions");
            hands.see("About this engagement");
        });
    }

    @Test
    void a_part_of_a_kept_state_says_that_it_cannot_be_shown(FxRobot robot) {
        Path file = program.put(engagement(1, "Sensor network", UNDRAWABLE));
        alone(robot, Optional.of(file), hands -> {
            hands.click("Menu");
            hands.click("History of this engagement");
            hands.click("Keep");
            hands.click("The whole state");
            hands.see("This part cannot be shown. Nothing is lost by that.");
        });
    }

    @Test
    void words_that_are_pasted_and_cannot_be_shown_are_saved(FxRobot robot) {
        Path file = program.put(engagement(1, "Sensor network", ""));
        alone(robot, Optional.of(file), hands -> {
            hands.click("A The engagement");
            hands.click("In a sentence or two, what is planned, and with whom abroad?");
            hands.paste(UNDRAWABLE);
            hands.see("Question A1 cannot be shown. What you answered is safe in its file.");
            hands.click("Joint or sponsored research");
            hands.pass(Duration.ofSeconds(1));
        });
        assertThat(read(file).answers().to(A1)).contains(new Answer.Text(UNDRAWABLE));
    }

    /** Does something in a program whose JavaFX gets no help, and insists that it is told what could not be drawn. */
    private void alone(FxRobot robot, Optional<Path> file, Consumer<Hands> deeds) {
        List<JavaFxAlone> alone = new ArrayList<>();
        robot.interact(() -> alone.add(new JavaFxAlone()));
        try {
            Hands hands = file.map(each -> Hands.at(program, WindowSize.USUAL, each))
                    .orElseGet(() -> Hands.at(program, WindowSize.USUAL));
            deeds.accept(hands);
            assertThatThrownBy(hands::close).hasMessageContaining("ArrayIndexOutOfBoundsException");
        } finally {
            robot.interact(alone.getFirst()::close);
        }
    }

    private static Engagement engagement(long id, String title, String answer) {
        Engagement engagement = Engagement.started(
                        new UUID(7, id), EditionUsed.of(Shipped.checklist().edition()), RunningProgram.MORNING)
                .with(new Facts(title, "", "", "", Optional.empty()));
        return answer.isEmpty() ? engagement : engagement.withAnswer(A1, new Answer.Text(answer));
    }

    private Engagement read(Path file) {
        return ((Opening.Opened) program.folder().open(file)).engagement();
    }
}
