package org.engagementchecklist.ui.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.LaterThreads;
import org.engagementchecklist.ui.SmallChecklist;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.Dialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MovingModelTest {
    @TempDir
    private Path home;

    private final List<Path> moved = new ArrayList<>();
    private final List<Dialogs.Message> failures = new ArrayList<>();

    @Test
    void what_changes_stands_first_and_what_stays_is_folded() {
        List<Part> parts = model().parts();
        assertThat(parts)
                .extracting(Part::title)
                .containsExactly(
                        "Offices to contact besides (1)",
                        "Offices no longer listed (1)",
                        "Offices contacted otherwise (1)",
                        "To look at again (1)",
                        "Put aside (2)",
                        "Changed in form (1)",
                        "New questions (1)",
                        "At another place (1)",
                        "Stays as it is (4)");
        assertThat(parts)
                .filteredOn(part -> part.display() == Part.Display.FOLDED)
                .extracting(Part::title)
                .containsExactly("At another place (1)", "Stays as it is (4)");
    }

    @Test
    void offices_say_how_firmly_and_when_before_and_now() {
        assertThat(line("Offices to contact besides (1)").details())
                .containsExactly("SHOULD · Now, before anything else");
        assertThat(line("Offices no longer listed (1)").details()).containsExactly("Was MUST · While planning.");
        assertThat(line("Offices contacted otherwise (1)").details())
                .containsExactly("Was STOP · Now, before anything else. Now MUST · Now, before anything else.");
    }

    @Test
    void what_is_put_aside_says_why() {
        assertThat(line("Put aside (2)").subject()).contains("Question C3?").contains("$250,000");
        assertThat(line("Put aside (2)").details().getFirst()).contains("The offices no longer look at the amount.");
    }

    @Test
    void a_new_question_says_whether_it_is_asked_now() {
        assertThat(line("New questions (1)"))
                .isEqualTo(new Line("E2 Question E2?", List.of("Asked now; it has no answer yet.")));
    }

    @Test
    void the_answers_to_look_at_again_are_those_whose_question_means_something_else() {
        assertThat(model().toReview()).hasSize(1);
        assertThat(line("To look at again (1)").subject())
                .startsWith(model().toReview().getFirst().toString());
    }

    @Test
    void looking_changes_nothing() throws IOException {
        saved();
        List<String> before = CopiedChecklists.stateOf(home);
        model();
        assertThat(CopiedChecklists.stateOf(home)).isEqualTo(before);
    }

    @Test
    void a_copy_is_moved_and_the_original_and_a_backup_of_it_stay() throws IOException {
        Opening.Opened original = saved();
        byte[] before = Files.readAllBytes(original.file());
        model().move(moved::add, failures::add);
        assertThat(failures).isEmpty();
        assertThat(moved.getFirst()).isNotEmptyFile().isNotEqualTo(original.file());
        assertThat(Files.readString(moved.getFirst()).replace(" ", ""))
                .contains("Sensorproject(November2026)", "\"edition\":\"2026-11\"", "\"E1\":\"yes\"")
                .doesNotContain(original.engagement().id().toString());
        assertThat(Files.readAllBytes(original.file())).isEqualTo(before);
        assertThat(folder().backups(original.file()).list())
                .extracting(Backup::kind)
                .contains(Backup.Kind.BEFORE_MOVING);
    }

    @Test
    void what_was_never_saved_is_moved_without_a_backup() {
        model().move(moved::add, failures::add);
        assertThat(moved).hasSize(1);
        assertThat(home.resolve("backups")).doesNotExist();
    }

    @Test
    void where_no_backup_can_be_kept_nothing_is_moved() throws IOException {
        saved();
        Files.writeString(home.resolve("backups"), "a file where a folder should be");
        model().move(moved::add, failures::add);
        assertThat(moved).isEmpty();
        assertThat(failures).extracting(Dialogs.Message::title).containsExactly("The engagement was not moved");
        assertThat(home.toFile().list()).hasSize(2);
    }

    @Test
    void undoing_puts_the_copy_aside_and_loses_nothing() throws IOException {
        saved();
        MovingModel model = model();
        model.move(moved::add, failures::add);
        Path copy = moved.getFirst();
        byte[] content = Files.readAllBytes(copy);
        List<Path> aside = new ArrayList<>();
        model.undo(copy, aside::add, failures::add);
        assertThat(copy).doesNotExist();
        assertThat(Files.readAllBytes(aside.getFirst())).isEqualTo(content);
        assertThat(model.original().file()).isNotEmptyFile();
    }

    @Test
    void what_fails_as_nobody_foresaw_is_said() {
        LaterThreads threads = new LaterThreads();
        MovingModel model = new MovingModel(
                TwoEditions.original(folder()), TwoEditions.NEWER, folder(), threads, SmallChecklist.CLOCK);
        threads.throwFromNowOn();
        model.move(moved::add, failures::add);
        model.undo(model.original().file(), moved::add, failures::add);
        threads.runAll();
        assertThat(moved).isEmpty();
        assertThat(failures)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.text())
                        .matches("That did not work, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*"));
    }

    private Opening.Opened saved() {
        Opening.Opened original = TwoEditions.original(folder());
        folder().saveNew(original.file(), original.engagement(), original.checklist());
        return original;
    }

    private Line line(String title) {
        return model().parts().stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .orElseThrow()
                .lines()
                .getFirst();
    }

    private MovingModel model() {
        return new MovingModel(
                TwoEditions.original(folder()), TwoEditions.NEWER, folder(), new AtOnce(), SmallChecklist.CLOCK);
    }

    private EngagementFolder folder() {
        return TwoEditions.folder(home);
    }
}
