package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The audit finds what is planted. */
@ExtendWith(ApplicationExtension.class)
final class TouchAuditTest {
    @TempDir
    private Path home;

    @Test
    void a_good_screen_has_no_findings() {
        assertThat(findingsAfter(_ -> {})).isEmpty();
    }

    @Test
    void what_covers_a_button_is_found() {
        assertThat(findingsAfter(button -> {
                    Region cover = new Region();
                    cover.setManaged(false);
                    cover.resizeRelocate(0, 0, 2000, 2000);
                    root(button).getChildren().add(cover);
                }))
                .anyMatch(each -> each.contains("\"Start a new checklist\" is not what the mouse hits at its middle"));
    }

    @Test
    void a_text_with_too_little_room_is_found_unless_the_pointer_shows_it() {
        assertThat(findingsAfter(button -> ((Region) button).setMaxWidth(60)))
                .anyMatch(each -> each.contains("\"Start a new checklist\" is drawn as"));
        assertThat(findingsAfter(button -> {
                    ((Region) button).setMaxWidth(60);
                    ((Labeled) button).setTooltip(new Tooltip("Start a new checklist"));
                }))
                .isEmpty();
    }

    @Test
    void what_reaches_out_of_the_window_is_found() {
        assertThat(findingsAfter(button -> plant(button, new Label("half of it"), 1260, 20)))
                .anyMatch(each -> each.contains("\"half of it\" is cut off"));
        assertThat(findingsAfter(button -> plant(button, new Label("none of it"), 3000, 20)))
                .anyMatch(each -> each.contains("\"none of it\" is outside the window"));
    }

    @Test
    void texts_over_one_another_are_found() {
        assertThat(findingsAfter(button -> {
                    plant(button, new Text("one thing"), 600, 700);
                    plant(button, new Text("another"), 610, 704);
                }))
                .anyMatch(each -> each.contains("\"one thing\" and \"another\" stand over one another"));
    }

    @Test
    void a_label_lower_than_its_letters_is_found() {
        assertThat(findingsAfter(button -> {
                    Label flat = new Label("letters");
                    flat.setManaged(false);
                    root(button).getChildren().add(flat);
                    flat.resizeRelocate(600, 700, 200, 5);
                }))
                .anyMatch(each -> each.contains("\"letters\" is lower than its letters"));
    }

    private List<String> findingsAfter(Consumer<Node> flaw) {
        try (Hands hands = Hands.at(new RunningProgram(home), WindowSize.USUAL)) {
            Node button = hands.theOne("Start a new checklist");
            hands.ask(() -> {
                flaw.accept(button);
                return true;
            });
            hands.moveTo(new javafx.geometry.Point2D(0, 0));
            return hands.ask(TouchAudit::findings);
        }
    }

    private static void plant(Node button, Node flaw, double x, double y) {
        flaw.setManaged(false);
        root(button).getChildren().add(flaw);
        flaw.applyCss();
        flaw.autosize();
        flaw.relocate(x, y);
    }

    private static Pane root(Node node) {
        return (Pane) node.getScene().getRoot();
    }
}
