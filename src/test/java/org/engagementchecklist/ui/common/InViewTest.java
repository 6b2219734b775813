package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.engagementchecklist.ui.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A page scrolls to what takes the focus by a key, and never away from under a pressed mouse button. */
@ExtendWith(ApplicationExtension.class)
final class InViewTest {
    private final List<String> done = new ArrayList<>();
    private ScrollPane page;

    @Start
    void start(Stage stage) {
        page = new ScrollPane(new VBox(IntStream.range(0, 30)
                .mapToObj(number -> Links.button("Button " + number, () -> done.add("Button " + number)))
                .toArray(Button[]::new)));
        InView.keepFocus(page);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(page, 300, 205));
        stage.show();
    }

    @Test
    void a_button_that_is_half_in_view_does_what_it_says_when_it_is_pressed(FxRobot robot) {
        robot.interact(() -> OnScreen.layOut(page));
        Button last = lastInView();
        Bounds place = page.sceneToLocal(last.localToScene(last.getLayoutBounds()));
        assertThat(place.getMaxY() + 24).isGreaterThan(page.getHeight());

        robot.moveTo(page.localToScreen(place.getCenterX(), place.getMinY() + 3))
                .press(MouseButton.PRIMARY);
        robot.interact(() -> OnScreen.layOut(page));
        robot.release(MouseButton.PRIMARY);
        assertThat(done).containsExactly(last.getText());
        assertThat(page.getVvalue()).isZero();
    }

    @Test
    void what_a_key_leads_to_is_scrolled_into_view(FxRobot robot) {
        robot.interact(() -> {
            OnScreen.layOut(page);
            lastInView().requestFocus();
        });
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        assertThat(page.getVvalue()).isPositive();
    }

    private Button lastInView() {
        return ((VBox) page.getContent())
                .getChildren().stream()
                        .map(Button.class::cast)
                        .filter(each -> page.sceneToLocal(each.localToScene(each.getLayoutBounds()))
                                        .getMinY()
                                < page.getHeight() - 6)
                        .reduce((_, later) -> later)
                        .orElseThrow();
    }
}
