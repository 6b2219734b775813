package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** A person goes through the program with nothing but eyes and hands. */
@ExtendWith(ApplicationExtension.class)
final class HandsTest {
    @TempDir
    private Path home;

    private RunningProgram program;

    @BeforeEach
    void the_program_is_installed() {
        program = new RunningProgram(home);
    }

    @Test
    void an_engagement_is_started_answered_saved_and_found_in_the_list() {
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            hands.click("Start a new checklist");
            hands.click("Title");
            hands.type("Sensor network 韓国 №7");
            hands.press(KeyCode.TAB);
            hands.paste("د. كريم");
            hands.click("Next ›");
            hands.click("Joint or sponsored research");
            hands.click("Unsure", "A4");
            hands.click("Add a note", "A1");
            hands.pass(Duration.ofSeconds(1));
            hands.type("Ask 𝒥. 👩🏽‍🔬");
            hands.pass(Duration.ofMillis(500));
            hands.see("Saved 10:00:01");
            Path file = program.file().orElseThrow();
            hands.click("All engagements");
            hands.see("Sensor network 韓国 №7");

            Engagement saved = read(file);
            assertThat(saved.facts().pi()).isEqualTo("د. كريم");
            assertThat(saved.answers().to(new QuestionId("A2"))).contains(new Answer.Choices(List.of("research")));
            assertThat(saved.answers().to(new QuestionId("A4"))).contains(new Answer.Choice("unsure"));
            assertThat(saved.noteOn(new QuestionId("A1"))).contains("Ask 𝒥. 👩🏽‍🔬");
        }
    }

    @Test
    void what_is_out_of_view_is_scrolled_to_by_the_wheel() {
        try (Hands hands = opened("S06", new WindowSize(1024, 640, 100))) {
            hands.click("C Funding and agreements");
            hands.click(hands.theOne("Check again", "C7"));
            assertThat(program.session().orElseThrow().engagement().marksOn(new QuestionId("C7")))
                    .hasSize(1);
            hands.click(hands.theOne("Check again", "C1"));
            assertThat(program.session().orElseThrow().engagement().marksOn(new QuestionId("C1")))
                    .hasSize(1);
        }
    }

    @Test
    void a_date_is_typed_and_a_country_is_chosen_from_what_is_offered() {
        try (Hands hands = opened("S06", WindowSize.USUAL)) {
            hands.click("C Funding and agreements");
            hands.click("When is the sponsor's deadline?");
            hands.press(KeyCode.CONTROL, KeyCode.A);
            hands.type("12/24/2020");
            hands.press(KeyCode.TAB);
            assertThat(answer("C3")).contains(new Answer.Date(LocalDate.of(2020, 12, 24)));
            hands.click("B Partners and countries");
            hands.click("Type a country", "B2");
            hands.type("franc");
            hands.click("France");
            assertThat(answer("B2").map(Object::toString).orElse("")).contains("FR");
        }
    }

    @Test
    void a_menu_is_opened_and_a_dialog_is_read_and_closed() {
        try (Hands hands = opened("S06", WindowSize.USUAL)) {
            hands.click("Menu");
            hands.click("Keyboard shortcuts");
            hands.see("Undo");
            assertThat(hands.things("Next ›"))
                    .as("what stands behind the dialog")
                    .isEmpty();
            hands.click("Close");
            hands.click("Next ›");
        }
    }

    @Test
    void what_is_covered_cannot_be_pressed() {
        try (Hands hands = opened("S06", WindowSize.USUAL)) {
            Node next = hands.theOne("Next ›");
            hands.ask(() -> {
                Region cover = new Region();
                cover.setManaged(false);
                cover.resizeRelocate(0, 0, 2000, 2000);
                return ((Pane) next.getScene().getRoot()).getChildren().add(cover);
            });
            assertThatThrownBy(() -> hands.click(next)).hasMessageContaining("the mouse hits");
        }
    }

    @Test
    void whatever_is_thrown_is_reported() {
        Hands hands = Hands.at(program, WindowSize.USUAL);
        Node button = hands.theOne("Start a new checklist");
        hands.ask(() -> {
            button.setOnMousePressed(_ -> {
                throw new IllegalStateException("as a test wants it");
            });
            return true;
        });
        hands.click(button);
        assertThatThrownBy(hands::close).hasMessageContaining("as a test wants it");
    }

    private Hands opened(String scenario, WindowSize size) {
        Engagement worked = RunningProgram.worked(scenario);
        return Hands.at(program, size, program.put(worked));
    }

    private Optional<Answer> answer(String question) {
        return program.session().orElseThrow().engagement().answers().to(new QuestionId(question));
    }

    private Engagement read(Path file) {
        return ((Opening.Opened) program.folder().open(file)).engagement();
    }
}
