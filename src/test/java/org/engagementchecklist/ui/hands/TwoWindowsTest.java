package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people at two windows, each a process of its own, over one folder of engagements. */
final class TwoWindowsTest {
    @TempDir
    private Path home;

    private RunningProgram folder;
    private Path file;

    @BeforeEach
    void put() {
        folder = new RunningProgram(home);
        file = folder.put(RunningProgram.worked("S06"));
    }

    @Test
    void whoever_comes_second_is_told_who_has_it_and_reads_it() {
        try (OtherWindow first = OtherWindow.of("coordinator", home, file);
                OtherWindow second = OtherWindow.of("assistant", home, file)) {
            first.click("A The engagement");
            second.see("coordinator has it open on front desk since 2 November, 10:00");
            second.click("Read it");
            second.see("Read only");
            second.click("A The engagement");
            second.press(KeyCode.TAB);
            second.type("unheard");
            second.pass(Duration.ofSeconds(2));
            assertThat(engagement(file).answers())
                    .isEqualTo(RunningProgram.worked("S06").answers());
            first.click("Joint or sponsored research");
            first.pass(Duration.ofSeconds(2));
            first.see("Saved 10:00:00");
        }
    }

    @Test
    void whoever_comes_second_works_on_a_copy_and_both_are_kept() throws IOException {
        try (OtherWindow first = OtherWindow.of("coordinator", home, file);
                OtherWindow second = OtherWindow.of("assistant", home, file)) {
            second.click("Work on a copy");
            second.click("About this engagement");
            second.click("Department, lab or center");
            second.press(KeyCode.CONTROL, KeyCode.A);
            second.type("Chemistry");
            first.click("About this engagement");
            first.click("Department, lab or center");
            first.press(KeyCode.CONTROL, KeyCode.A);
            first.type("Physics");
            first.pass(Duration.ofSeconds(2));
            second.pass(Duration.ofSeconds(2));
        }
        assertThat(all())
                .extracting(each -> each.facts().department())
                .containsExactlyInAnyOrder("Physics", "Chemistry");
        assertThat(all().stream().map(Engagement::id).distinct()).hasSize(2);
        assertThat(engagement(file).facts().department()).isEqualTo("Physics");
    }

    @Test
    void what_was_changed_elsewhere_is_shown_and_either_state_can_be_kept() {
        try (OtherWindow first = OtherWindow.of("coordinator", home, file)) {
            Engagement theirs = engagement(file).with(engagement(file).facts().withTitle("Changed by another program"));
            folder.folder().saveNew(file, theirs, Shipped.checklist());
            first.click("About this engagement");
            first.click("Department, lab or center");
            first.press(KeyCode.CONTROL, KeyCode.A);
            first.type("Physics");
            first.pass(Duration.ofSeconds(2));
            first.see("Changed by another program");
            first.click("Keep mine");
            first.pass(Duration.ofSeconds(2));
        }
        assertThat(engagement(file).facts().department()).isEqualTo("Physics");
        assertThat(folder.folder().formerStates(file))
                .anyMatch(each -> each.opened().engagement().facts().title().equals("Changed by another program"));
    }

    @Test
    void what_a_killed_program_had_open_is_taken_over_with_everything_up_to_the_last_two_seconds()
            throws InterruptedException {
        OtherWindow first = OtherWindow.of("coordinator", home, file);
        first.click("About this engagement");
        first.click("Department, lab or center");
        first.press(KeyCode.CONTROL, KeyCode.A);
        first.type("Physics");
        first.pass(Duration.ofSeconds(2));
        first.kill();
        try (OtherWindow second = OtherWindow.of("assistant", home, file)) {
            second.click("About this engagement");
            second.click("Principal investigator (PI)");
            second.press(KeyCode.CONTROL, KeyCode.A);
            second.type("To be named");
            second.pass(Duration.ofSeconds(2));
        }
        assertThat(engagement(file).facts().department()).isEqualTo("Physics");
        assertThat(engagement(file).facts().pi()).isEqualTo("To be named");
    }

    private Engagement engagement(Path path) {
        if (folder.folder().open(path) instanceof Opening.Opened opened) {
            return opened.engagement();
        }
        throw new AssertionError("cannot be opened: " + path);
    }

    private List<Engagement> all() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("engagements"))) {
            return files.filter(each -> each.toString().endsWith(".engagement"))
                    .map(this::engagement)
                    .toList();
        }
    }
}
