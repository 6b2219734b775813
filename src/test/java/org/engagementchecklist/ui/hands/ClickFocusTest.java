package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** A press of the mouse takes the focus, so that the next key goes where the mouse was. */
@ExtendWith(ApplicationExtension.class)
final class ClickFocusTest {
    /** Where there is nothing to press. */
    private static final Point2D CORNER = new Point2D(1, 1);

    @TempDir
    private Path home;

    private RunningProgram program = new RunningProgram(Path.of(""));

    @BeforeEach
    void prepare() {
        program = new RunningProgram(home);
    }

    @Test
    void every_thing_on_every_page_of_the_questions_takes_the_focus() {
        try (Hands hands = opened()) {
            List<String> faults = new ArrayList<>(pressedInVain(hands));
            for (char section = 'A'; section < 'J'; section++) {
                hands.click("Next ›");
                faults.addAll(pressedInVain(
                        hands,
                        hands.ask(() -> things().filter(each ->
                                        Eyes.isWithin(each, each.getScene().lookup(".page")))
                                .toList())));
            }
            hands.see("J. Special programs");
            assertThat(faults.stream().distinct()).isEmpty();
        }
    }

    @Test
    void every_thing_on_the_other_screens_takes_the_focus() {
        try (Hands hands = opened()) {
            List<String> faults = new ArrayList<>();
            for (Runnable screen : List.<Runnable>of(
                    () -> hands.click("Summary and PDF"),
                    () -> hands.click("Preview"),
                    () -> {
                        hands.press(KeyCode.ESCAPE);
                        hands.press(KeyCode.ESCAPE);
                        hands.click("Menu");
                        hands.click("History of this engagement");
                        hands.click("Keep");
                    },
                    () -> {
                        hands.press(KeyCode.ESCAPE);
                        hands.click("Rules as of October 2020; a newer edition is available");
                    },
                    () -> {
                        hands.press(KeyCode.ESCAPE);
                        hands.click("All engagements");
                    },
                    () -> hands.click("Checklists"))) {
                screen.run();
                faults.addAll(pressedInVain(hands));
            }
            assertThat(faults.stream().distinct()).isEmpty();
        }
    }

    @Test
    void a_key_after_a_click_goes_to_what_was_clicked() {
        try (Hands hands = opened()) {
            hands.click("I Money, tax and conduct");
            hands.click("Nobody", "I1");
            Optional<Answer> nobody = answer("I1");
            hands.click("No", "I3");
            hands.press(KeyCode.SPACE);
            assertThat(answer("I1")).isPresent().isEqualTo(nobody);
        }
    }

    @Test
    void every_thing_that_is_found_or_offered_while_typing_takes_the_focus() {
        try (Hands hands = opened()) {
            hands.click("Search questions Ctrl+F");
            hands.type("agreement");
            List<Node> hits =
                    hands.ask(() -> things().filter(each -> each.getStyleClass().contains("hit"))
                            .toList());
            assertThat(hits).hasSizeGreaterThan(2);
            assertThat(pressedInVain(hands, hits)).isEmpty();
        }
    }

    @Test
    void a_click_on_the_words_of_a_question_or_a_field_goes_to_what_they_are_answered_with() {
        try (Hands hands = opened()) {
            hands.click("About this engagement");
            hands.click(label(hands, "Prepared by"));
            assertThat(focus(hands)).contains("Prepared by");
            hands.click("A The engagement");
            hands.click(label(hands, "How far along is it?"));
            assertThat(focus(hands)).contains("Terms being negotiated");
            hands.press(KeyCode.SPACE);
            assertThat(answer("A3")).contains(new Answer.Choice("negotiating"));
        }
    }

    @Test
    void a_key_never_acts_on_what_is_scrolled_out_of_view_but_shows_it() {
        try (Hands hands = opened(new WindowSize(1024, 640, 150))) {
            hands.click("Proposal sent");
            Node focused = hands.focus().orElseThrow();
            hands.wheel(40);
            assertThat(hands.ask(() -> Eyes.inView(focused))).isEmpty();
            hands.press(KeyCode.UP);
            assertThat(answer("A3")).contains(new Answer.Choice("submitted"));
            assertThat(hands.ask(() -> Eyes.inView(focused))).isPresent();
            hands.press(KeyCode.UP);
            assertThat(answer("A3")).contains(new Answer.Choice("drafting"));
        }
    }

    @Test
    void what_is_typed_into_a_field_that_is_scrolled_out_of_view_is_taken_and_shown() {
        try (Hands hands = opened(new WindowSize(1024, 640, 150))) {
            hands.click("‹ Back");
            hands.click(label(hands, "Title"));
            hands.press(KeyCode.CONTROL, KeyCode.A);
            Node field = hands.focus().orElseThrow();
            hands.wheel(40);
            assertThat(hands.ask(() -> Eyes.inView(field))).isEmpty();
            hands.type("Sensor");
            assertThat(hands.ask(() -> Eyes.inView(field))).isPresent();
            assertThat(program.session().orElseThrow().engagement().facts().title())
                    .isEqualTo("Sensor");
        }
    }

    @Test
    void after_a_click_on_the_ground_the_keys_scroll_and_choose_nothing() {
        try (Hands hands = opened()) {
            hands.click("A The engagement");
            hands.click("Proposal sent");
            Node page = hands.ask(() -> Eyes.front().getScene().lookup(".page-scroll"));
            hands.clickAt(hands.ask(() -> page.localToScreen(4, 300)));
            hands.press(KeyCode.SPACE);
            hands.press(KeyCode.DOWN);
            assertThat(answer("A3")).contains(new Answer.Choice("submitted"));
        }
    }

    private static Node label(Hands hands, String words) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(each -> each instanceof Label label && words.equals(label.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label " + words)));
    }

    private static List<String> focus(Hands hands) {
        return hands.ask(() -> Eyes.focus().map(Eyes::names).orElse(List.of()));
    }

    private static List<String> pressedInVain(Hands hands) {
        return pressedInVain(hands, hands.ask(() -> things().toList()));
    }

    private static List<String> pressedInVain(Hands hands, List<Node> things) {
        List<String> faults = new ArrayList<>();
        for (Node thing : things) {
            if (hands.ask(() -> isPartOfChoice(thing))) {
                hands.click(thing);
                hands.press(KeyCode.ESCAPE);
            } else {
                hands.hold(thing);
            }
            Optional<Node> focus =
                    hands.ask(() -> Optional.ofNullable(thing.getScene().getFocusOwner()));
            if (focus.filter(each -> Eyes.isWithin(each, thing) || Eyes.isWithin(thing, each) || isFieldOf(each, thing))
                    .isEmpty()) {
                faults.add(hands.ask(() -> Eyes.describe(thing) + " leaves the focus on "
                        + focus.map(Eyes::describe).orElse("nothing")));
            }
            hands.letGoAt(CORNER);
            if (hands.ask(() -> Eyes.windows().size() > 1)) {
                hands.press(KeyCode.ESCAPE);
            }
        }
        return faults;
    }

    /** The button that opens a calendar leaves the focus in the field of its date. */
    private static boolean isFieldOf(Node focus, Node button) {
        return button.getStyleClass().contains("arrow-button")
                && focus instanceof TextInputControl
                && Eyes.isWithin(focus, button.getParent().getParent());
    }

    /** It takes the focus once the button is let go. */
    private static boolean isPartOfChoice(Node thing) {
        return thing instanceof ComboBox<?> || thing.getParent() instanceof ComboBox<?>;
    }

    private static Stream<Node> things() {
        return Eyes.everything().stream()
                .filter(each -> Eyes.isUsable(each) || each.getStyleClass().contains("table-row-cell"))
                .filter(each -> each.getLayoutBounds().getWidth() > 0
                        && each.getLayoutBounds().getHeight() > 0);
    }

    private Hands opened() {
        return opened(WindowSize.USUAL);
    }

    private Hands opened(WindowSize size) {
        return Hands.at(program, size, program.put(RunningProgram.worked("S06")));
    }

    private Optional<Answer> answer(String question) {
        return program.session().orElseThrow().engagement().answers().to(new QuestionId(question));
    }
}
