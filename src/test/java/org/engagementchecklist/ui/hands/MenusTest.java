package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.RunningProgram;
import org.engagementchecklist.ui.common.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** What has keys stands in the menu of its screen, with its keys beside it. */
@ExtendWith(ApplicationExtension.class)
final class MenusTest {
    private static final KeyCode CTRL = KeyCode.CONTROL;

    @TempDir
    private Path home;

    private RunningProgram program;

    @BeforeEach
    void the_program_is_installed() {
        program = new RunningProgram(home);
    }

    @Test
    void every_key_of_every_screen_stands_in_its_menu() {
        try (Hands hands = opened()) {
            Map<String, Runnable> screens = screens(hands);
            List<String> faults = new ArrayList<>();
            screens.forEach((name, way) -> {
                way.run();
                Map<String, String> inMenu = hands.ask(MenusTest::menu);
                hands.press(KeyCode.F1);
                Map<String, String> listed = hands.ask(MenusTest::listed);
                hands.press(KeyCode.ESCAPE);
                assertThat(listed).as(name).containsExactlyEntriesOf(inMenu);
                assertThat(inMenu).as(name).containsKeys("Ctrl++", "Ctrl+-", "Ctrl+0", "F1");
                Stream.of("Ctrl+Z", "Ctrl+Y")
                        .filter(key -> inMenu.containsKey(key) != name.matches("list|questions|summary|history"))
                        .forEach(key -> faults.add(name + " " + key));
            });
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void the_first_screen_and_the_examples_have_a_menu() {
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            assertThat(hands.ask(MenusTest::menu)).containsKeys("Ctrl+N", "Ctrl+O", "Ctrl+F", "Ctrl+Z", "Ctrl+0", "F1");
            hands.click("Menu");
            assertThat(hands.ask(() -> items().filter(MenuItem::isDisable).map(MenuItem::getText)))
                    .containsExactly("Find", "Undo", "Redo");
            hands.press(KeyCode.ESCAPE);
            hands.click("Look at an example");
            hands.press(KeyCode.ESCAPE);
            hands.press(CTRL, KeyCode.N);
            hands.see("About this engagement");
        }
    }

    @Test
    void a_menu_item_does_what_its_keys_do_once() {
        try (Hands hands = opened()) {
            Optional<Answer> before = answer("A3");
            hands.click("A The engagement");
            hands.click("Proposal sent");
            hands.click("Terms being negotiated");
            hands.click("Menu");
            hands.click("Undo: A3, How far along is it?");
            assertThat(answer("A3")).contains(new Answer.Choice("submitted"));
            hands.press(CTRL, KeyCode.Z);
            assertThat(answer("A3")).isEqualTo(before);
            hands.press(CTRL, KeyCode.Y);
            assertThat(answer("A3")).contains(new Answer.Choice("submitted"));
            hands.click("Menu");
            hands.click("Redo: A3, How far along is it?");
            assertThat(answer("A3")).contains(new Answer.Choice("negotiating"));
        }
    }

    @Test
    void keys_work_where_nothing_has_the_focus() {
        try (Hands hands = opened()) {
            hands.click("A The engagement");
            hands.click("Proposal sent");
            hands.ask(() -> {
                Eyes.front().getScene().getRoot().requestFocus();
                return true;
            });
            hands.press(CTRL, KeyCode.J);
            assertThat(hands.focus()).isPresent();
        }
    }

    @Test
    void the_text_is_made_larger_smaller_and_of_the_usual_size_on_every_screen() {
        try (Hands hands = opened()) {
            screens(hands).forEach((name, way) -> {
                way.run();
                hands.press(CTRL, KeyCode.PLUS);
                hands.press(CTRL, KeyCode.EQUALS);
                hands.press(CTRL, KeyCode.SHIFT, KeyCode.EQUALS);
                assertThat(percent(hands)).as(name).isEqualTo(130);
                hands.press(CTRL, KeyCode.MINUS);
                assertThat(percent(hands)).as(name).isEqualTo(120);
                hands.press(CTRL, KeyCode.DIGIT0);
                assertThat(percent(hands)).as(name).isEqualTo(100);
            });
        }
    }

    @Test
    void arrows_and_the_space_bar_stay_with_the_buttons_of_the_preview() {
        try (Hands hands = opened()) {
            hands.click("Summary and PDF");
            hands.click("Preview");
            Node print = hands.theOne("Print…");
            hands.ask(() -> {
                print.requestFocus();
                return true;
            });
            hands.press(KeyCode.RIGHT);
            hands.press(KeyCode.SPACE);
            assertThat(hands.focus().map(Eyes::names).orElseThrow()).contains("Save PDF…");
            hands.press(KeyCode.DOWN);
            assertThat(hands.focus().map(Eyes::names).orElseThrow()).doesNotContain("Save PDF…");
        }
    }

    @Test
    void an_open_menu_keeps_its_keys_to_itself() {
        try (Hands hands = opened()) {
            hands.click("Summary and PDF");
            hands.click("Preview");
            hands.click("Menu");
            double before = hands.ask(MenusTest::scrolled);
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.END);
            assertThat(hands.ask(MenusTest::scrolled)).isEqualTo(before);
            hands.press(KeyCode.ESCAPE);
            assertThat(hands.ask(() -> Eyes.windows().size())).isEqualTo(1);
            hands.see("Fit width");
            hands.press(KeyCode.ESCAPE);
            hands.see("‹ Back to the questions");
        }
    }

    @Test
    void colours_are_chosen_on_any_screen_and_the_menus_of_all_show_which() {
        try (Hands hands = opened()) {
            hands.click("Summary and PDF");
            hands.click("Menu");
            hands.click("Colors");
            hands.click("Dark");
            assertThat(hands.ask(() -> hands.program().look().theme())).isEqualTo(Theme.DARK);
            hands.click("‹ Back to the questions");
            hands.click("Menu");
            assertThat(hands.ask(() -> items().filter(each -> each instanceof RadioMenuItem item && item.isSelected())
                            .map(MenuItem::getText)
                            .toList()))
                    .containsExactly("Dark");
            hands.press(KeyCode.ESCAPE);
        }
    }

    private static double scrolled() {
        return Eyes.everything().stream()
                .flatMap(each -> each instanceof ScrollPane pane ? Stream.of(pane.getVvalue()) : Stream.empty())
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** {@return each screen with the way to it from the one before, beginning with the questions} */
    private static Map<String, Runnable> screens(Hands hands) {
        Map<String, Runnable> screens = new LinkedHashMap<>();
        screens.put("questions", () -> {});
        screens.put("summary", () -> hands.click("Summary and PDF"));
        screens.put("preview", () -> hands.click("Preview"));
        screens.put("history", () -> {
            hands.press(KeyCode.ESCAPE);
            hands.press(KeyCode.ESCAPE);
            hands.press(CTRL, KeyCode.SHIFT, KeyCode.H);
        });
        screens.put("newer edition", () -> {
            hands.press(KeyCode.ESCAPE);
            hands.click("Rules as of October 2020; a newer edition is available");
        });
        screens.put("list", () -> {
            hands.press(KeyCode.ESCAPE);
            hands.click("All engagements");
        });
        screens.put("checklists", () -> hands.click("Checklists"));
        return screens;
    }

    private static int percent(Hands hands) {
        return hands.ask(() -> hands.program().look().textPercent().get());
    }

    /** {@return the words of each command in the menu that is in view, by its keys} */
    private static Map<String, String> menu() {
        Map<String, String> words = new LinkedHashMap<>();
        items().filter(each -> each.getAccelerator() != null)
                .forEach(each -> words.put(keys(each), plain(each.getText())));
        return words;
    }

    private static String keys(MenuItem item) {
        return Optional.of(item.getAccelerator())
                .map(KeyCombination::getDisplayText)
                .orElseThrow();
    }

    /** What is undone is named in the menu only. */
    private static String plain(String words) {
        return words.replaceAll("^(Undo|Redo): .*", "$1");
    }

    private static Stream<MenuItem> items() {
        return Eyes.everything().stream()
                .filter(each ->
                        each instanceof MenuButton button && button.getText().equals("Menu"))
                .flatMap(each -> ((MenuButton) each).getItems().stream())
                .flatMap(MenusTest::below);
    }

    private static Stream<MenuItem> below(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(MenusTest::below) : Stream.of(item);
    }

    /** {@return the words of each command in the list of keys, by its keys} */
    private static Map<String, String> listed() {
        GridPane list = (GridPane) Eyes.everything().stream()
                .filter(each -> each.getStyleClass().contains("shortcuts"))
                .findFirst()
                .orElseThrow();
        Map<String, String> words = new LinkedHashMap<>();
        for (int row = 0; row < list.getRowCount(); row++) {
            words.put(label(list, row, 0), label(list, row, 1));
        }
        return words;
    }

    private static String label(GridPane list, int row, int column) {
        return list.getChildren().stream()
                .filter(each -> GridPane.getRowIndex(each) == row && GridPane.getColumnIndex(each) == column)
                .map(each -> ((Label) each).getText())
                .findFirst()
                .orElseThrow();
    }

    private Hands opened() {
        return Hands.at(program, WindowSize.USUAL, program.put(RunningProgram.worked("S06")));
    }

    private Optional<Answer> answer(String question) {
        return program.session().orElseThrow().engagement().answers().to(new QuestionId(question));
    }
}
