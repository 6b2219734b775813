package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** A person leaves what could not be saved, or stays with it. */
@ExtendWith(ApplicationExtension.class)
final class LeavingTest {
    @TempDir
    private Path home;

    @Test
    void who_cancels_stays_with_what_is_not_saved_and_can_go_on() throws IOException {
        try (Hands hands = withAFileThatWasMovedAway()) {
            hands.closeWindow();
            hands.click("Cancel");
            hands.see("The last changes are not saved in");
            hands.click("Cancel");

            assertThat(hands.isClosed()).isFalse();
            hands.click("Check again", "A3");
            assertThat(hands.program().session().orElseThrow().engagement().marksOn(new QuestionId("A3")))
                    .hasSize(1);
            hands.click("All engagements");
            hands.click("Cancel");
            hands.click("Cancel");
            hands.see("A. The engagement");
        }
    }

    @Test
    void who_leaves_it_where_it_is_kept_may_go() throws IOException {
        try (Hands hands = withAFileThatWasMovedAway()) {
            hands.closeWindow();
            hands.click("Cancel");
            hands.click("Leave it where it is kept meanwhile");
            assertThat(hands.isClosed()).isTrue();
        }
    }

    private Hands withAFileThatWasMovedAway() throws IOException {
        RunningProgram program = new RunningProgram(home);
        Path file = program.put(RunningProgram.worked("S06"));
        Hands hands = Hands.at(program, WindowSize.USUAL, file);
        hands.click("A The engagement");
        Files.move(file, home.resolve("elsewhere.engagement"));
        hands.click("Check again", "A1");
        hands.click("Cancel");
        return hands;
    }
}
