package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.LaterThreads;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.EngagementSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What would change it is looked for beside the window, as long as somebody can read it. */
@ExtendWith(ApplicationExtension.class)
final class AlternativeLineTest {
    private static final Set<String> SECTIONS = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    private final EngagementSession session = WorkedSession.worked("S03", SECTIONS);
    private final LaterThreads threads = new LaterThreads();

    @Test
    void what_is_shown_is_looked_for(FxRobot robot) {
        robot.interact(() -> {
            VBox lines = shown();
            threads.runAll();
            assertThat(lines.getChildren()).anyMatch(AlternativeLineTest::saysSomething);
        });
    }

    @Test
    void what_is_no_longer_shown_is_not_looked_for(FxRobot robot) {
        robot.interact(() -> {
            VBox lines = shown();
            List<Node> gone = List.copyOf(lines.getChildren());
            lines.getChildren().clear();
            threads.runAll();
            assertThat(gone).noneMatch(AlternativeLineTest::saysSomething);
        });
    }

    /** {@return a line for each office, in a scene} */
    private VBox shown() {
        VBox lines = new VBox();
        session.assessment()
                .referrals()
                .forEach(referral -> lines.getChildren().add(AlternativeLine.of(referral, session, threads)));
        new Scene(lines);
        return lines;
    }

    private static boolean saysSomething(Node line) {
        return !((Label) line).getText().isEmpty();
    }
}
