package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class StrengthLegendTest {
    private StrengthLegend button = null;

    @Start
    void show(Stage stage) {
        button = new StrengthLegend(Shipped.checklist().legend());
        stage.setScene(new Scene(new StackPane(button), 400, 300));
        stage.show();
    }

    @Test
    void the_button_opens_and_closes_the_meaning_of_every_strength(FxRobot robot) {
        robot.interact(button::fire);
        List<String> words = robot.from(popOver().getContentNode()).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        for (Strength strength : Strength.values()) {
            assertThat(words)
                    .contains(strength.name(), Shipped.checklist().legend().text(strength));
        }
        robot.interact(button::fire);
        assertThat(Window.getWindows()).noneMatch(PopOver.class::isInstance);
    }

    @Test
    void a_screen_reader_is_told_the_same() {
        assertThat(button.getAccessibleText()).isNotBlank();
        assertThat(button.getAccessibleHelp())
                .contains("STOP: " + Shipped.checklist().legend().text(Strength.STOP));
    }

    private static PopOver popOver() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
