package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.ui.WorkedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TypingTest {

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void no_text_can_be_typed_that_could_not_be_read_again(FxRobot robot) {
        TextArea field = new TextArea();
        String longest = "x".repeat(Engagement.LONGEST_TEXT);
        robot.interact(() -> {
            Typing typing = new Typing(field, _ -> {}, WorkedSession.empty());
            typing.show(longest);
            field.appendText("y");
        });
        assertThat(field.getText()).isEqualTo(longest);
    }
}
