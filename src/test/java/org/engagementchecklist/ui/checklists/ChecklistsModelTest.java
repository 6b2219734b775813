package org.engagementchecklist.ui.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.ui.LaterThreads;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.Threads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChecklistsModelTest {
    @TempDir
    private Path home;

    private final List<String> refused = new ArrayList<>();
    private TinyChecklists tiny = new TinyChecklists(Path.of(""));
    private Path own = Path.of("");

    @BeforeEach
    void place() {
        tiny = new TinyChecklists(home);
        own = home.resolve("own");
    }

    @Test
    void an_edition_says_what_it_is_and_what_its_proof_came_to() {
        ChecklistsModel model = model();
        model.checkRest();
        Entry entry = model.entries().getFirst();
        assertThat(entry.title()).isEqualTo("Tiny checklist");
        assertThat(entry.dates())
                .contains("Edition 2020-10 · rules as of October 2020 · content collected up to October 2020");
        assertThat(entry.label()).contains("Not official");
        assertThat(entry.origin()).isEqualTo("Comes with the program: " + home.resolve("shipped"));
        assertThat(entry.contents()).contains("1 question, 1 rule, 1 office");
        assertThat(entry.proof()).startsWith("Proved: no errors, no warnings, ");
        assertThat(entry.reach()).isPresent();
        assertThat(entry.scenarios()).contains("1 of 1 come out as their authors expect");
        assertThat(entry.fingerprint().orElseThrow()).hasSize(64);
        assertThat(entry.age()).isEmpty();
        assertThat(entry.standing()).isEqualTo(Standing.FIRST);
    }

    @Test
    void nothing_is_proved_before_someone_looks() {
        ChecklistsModel model = model();
        model.begin();
        assertThat(model.entries().getFirst().checked()).isEmpty();
    }

    @Test
    void an_added_folder_is_remembered_and_its_editions_are_offered_once_they_are_proved() {
        InstalledChecklists installed = installed();
        ChecklistsModel model = model(installed);
        model.add(tiny.with(own, "2021-03"), this::refuse);
        assertThat(model.said().get())
                .startsWith(own + " was added: 1 edition that can be used. An edition is offered once");
        assertThat(entry(model, "2021-03").standing()).isEqualTo(Standing.OFFERED);
        assertThat(entry(model, "2021-03").age()).contains("Newer than October 2020");
        assertThat(entry(model, "2020-10").age()).contains("A newer one is installed: March 2021");
        assertThat(installed.library().get().offered()).hasSize(2);

        InstalledChecklists nextTime = installed();
        assertThat(nextTime.library().get().offered()).hasSize(1);
        model(nextTime).begin();
        assertThat(nextTime.library().get().offered()).hasSize(2);
    }

    @Test
    void an_edition_whose_proof_fails_opens_what_it_opened_and_is_not_offered() {
        InstalledChecklists installed = installed();
        ChecklistsModel model = model(installed);
        model.add(tiny.withError(own, "2021-03"), this::refuse);
        Entry entry = entry(model, "2021-03");
        assertThat(entry.standing()).isEqualTo(Standing.WITHHELD);
        assertThat(entry.proof()).startsWith("Not proved: 2 errors");
        assertThat(entry.reach()).isEmpty();
        assertThat(entry.scenarios()).contains("0 of 1 come out as their authors expect");
        assertThat(installed.library().get().offered()).hasSize(1);
        assertThat(installed.newest().checklists()).hasSize(2);
    }

    @Test
    void a_broken_edition_is_listed_with_its_defects_and_is_not_offered() {
        ChecklistsModel model = model();
        model.add(tiny.broken(own, "2021-03"), this::refuse);
        Entry entry = entry(model, "2021-03");
        assertThat(model.said().get()).contains("no edition that can be used, 1 that cannot");
        assertThat(entry.standing()).isEqualTo(Standing.UNUSABLE);
        assertThat(entry.proof()).isEqualTo("Could not be read: 1 error");
        assertThat(entry.defects().getFirst().place().line()).isEqualTo(2);
        assertThat(entry.contents()).isEmpty();
    }

    @Test
    void what_is_mended_is_offered_after_checking_again() {
        ChecklistsModel model = model();
        model.add(tiny.broken(own, "2021-03"), this::refuse);
        tiny.with(own, "2021-03");
        model.checkAgain();
        assertThat(entry(model, "2021-03").standing()).isEqualTo(Standing.OFFERED);
        assertThat(model.progress().get()).isEmpty();
    }

    @Test
    void what_has_newly_broken_is_said_before_anything_is_proved_again() {
        LaterThreads later = new LaterThreads();
        tiny.with(own, "2021-03");
        tiny.with(own, "2021-06");
        ChecklistsModel model = model(tiny.installed(later), later);
        model.add(own, this::refuse);
        later.runAll();
        tiny.broken(own, "2021-06");
        model.checkAgain();
        later.runNext();
        assertThat(model.said().get())
                .isEqualTo("1 edition can no longer be used: " + own.resolve("tiny/2021-06/checklist.json"));
        assertThat(entry(model, "2021-06").standing()).isEqualTo(Standing.UNUSABLE);
        later.runNext();
        assertThat(entry(model, "2021-06").proof()).isEqualTo("Could not be read: 1 error");
        assertThat(entry(model, "2021-03").proof()).isEqualTo("Being proved…");

        later.runAll();
        model.checkAgain();
        later.runAll();
        assertThat(model.said().get()).as("what was said before").isEmpty();
    }

    @Test
    void what_fails_as_nobody_foresaw_is_said_and_nothing_is_awaited() {
        LaterThreads later = new LaterThreads();
        ChecklistsModel model = model(tiny.installed(later), later);
        later.throwFromNowOn();
        model.checkAgain();
        later.runAll();
        assertThat(model.progress().get()).isEmpty();
        assertThat(later.told()).as("the reading").hasSize(1);
        assertThat(model.said().get())
                .as("the proofs")
                .matches("That did not work, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*");
        model.add(tiny.with(own, "2021-03"), this::refuse);
        later.runAll();
        assertThat(model.progress().get()).isEmpty();
        assertThat(refused).containsExactly(own + " could not be looked at");
    }

    @Test
    void a_folder_that_is_gone_is_said_before_anything_is_proved_again() throws IOException {
        LaterThreads later = new LaterThreads();
        ChecklistsModel model = model(tiny.installed(later), later);
        model.add(tiny.with(own, "2021-03"), this::refuse);
        later.runAll();
        Files.move(own, home.resolve("elsewhere"));
        model.checkAgain();
        later.runNext();
        assertThat(model.said().get()).isEqualTo("1 edition can no longer be used: " + own);
    }

    @Test
    void an_edition_that_is_found_to_have_errors_now_is_said_when_it_is_found() {
        ChecklistsModel model = model();
        model.add(tiny.with(own, "2021-03"), this::refuse);
        tiny.withError(own, "2021-03");
        model.checkAgain();
        assertThat(model.said().get())
                .isEqualTo("An edition that was in order has errors now, and is no longer offered: "
                        + own.resolve("tiny/2021-03/checklist.json"));
    }

    @Test
    void an_added_edition_never_replaces_a_shipped_one() {
        InstalledChecklists installed = installed();
        ChecklistsModel model = model(installed);
        model.add(tiny.withError(own, "2020-10"), this::refuse);
        assertThat(model.entries()).extracting(Entry::standing).containsExactly(Standing.FIRST, Standing.UNUSABLE);
        assertThat(model.entries().getLast().defects().getFirst().message()).contains("already installed");
    }

    @Test
    void a_folder_without_a_checklist_or_that_is_there_already_is_refused_in_words() throws IOException {
        ChecklistsModel model = model();
        Path empty = Files.createDirectories(home.resolve("empty"));
        model.add(empty, this::refuse);
        model.add(home.resolve("nowhere"), this::refuse);
        model.add(home.resolve("shipped/tiny"), this::refuse);
        assertThat(refused)
                .containsExactly(
                        "No checklist was found in " + empty,
                        "No checklist was found in " + home.resolve("nowhere"),
                        home.resolve("shipped/tiny") + " is in use already");
        assertThat(installed().added()).isEmpty();
        assertThat(model.progress().get()).isEmpty();
    }

    @Test
    void a_folder_is_forgotten_and_nothing_in_it_is_touched() throws IOException {
        InstalledChecklists installed = installed();
        ChecklistsModel model = model(installed);
        model.add(tiny.with(own, "2021-03"), this::refuse);
        List<String> before = CopiedChecklists.stateOf(own);
        model.forget(own);
        assertThat(model.entries()).hasSize(1);
        assertThat(model.said().get()).startsWith(own + " is no longer read.");
        assertThat(installed().added()).isEmpty();
        assertThat(CopiedChecklists.stateOf(own)).isEqualTo(before);
    }

    @Test
    void an_added_folder_that_is_gone_is_listed_and_hides_nothing() throws IOException {
        InstalledChecklists installed = installed();
        ChecklistsModel model = model(installed);
        model.add(tiny.with(own, "2021-03"), this::refuse);
        Files.move(own, home.resolve("elsewhere"));
        model.checkAgain();
        assertThat(model.entries()).extracting(Entry::standing).containsExactly(Standing.FIRST, Standing.UNUSABLE);
        assertThat(model.entries().getLast().title()).isEqualTo(own.toString());
    }

    @Test
    void an_added_folder_that_was_emptied_is_listed_and_can_be_removed() throws IOException {
        ChecklistsModel model = model();
        model.add(tiny.with(own, "2021-03"), this::refuse);
        Files.delete(own.resolve("tiny/2021-03/checklist.json"));
        model.checkAgain();

        Entry entry = model.entries().getLast();
        assertThat(entry.folder()).isEqualTo(own);
        assertThat(entry.standing()).isEqualTo(Standing.UNUSABLE);
        assertThat(entry.defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.message()).isEqualTo("There is no checklist in this folder."));
        model.forget(entry.folder());
        assertThat(model.entries()).hasSize(1);
    }

    @Test
    void an_added_folder_with_an_address_that_is_none_stays_in_the_list_and_can_be_removed() throws IOException {
        ChecklistsModel model = model();
        model.add(tiny.with(own, "2021-03"), this::refuse);
        Path file = own.resolve("tiny/2021-03/checklist.json");
        Files.writeString(file, Files.readString(file).replace("https://example.org", "www.mit.edu/policy"));
        model.checkAgain();

        Entry entry = model.entries().getLast();
        assertThat(entry.file()).isEqualTo(file);
        assertThat(entry.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.inWords()).matches("checklist\\.json:\\d+:\\d+: .*");
            assertThat(defect.advice()).isEqualTo("Write https://www.mit.edu/policy.");
        });
        model.forget(entry.folder());
        assertThat(model.entries()).hasSize(1);
    }

    @Test
    void reading_and_proving_wait_their_turn_beside_the_window() {
        LaterThreads later = new LaterThreads();
        ChecklistsModel model = model(tiny.installed(later), later);
        model.checkAgain();
        assertThat(model.progress().get()).isEqualTo("Reading the folders…");
        later.runNext();
        assertThat(model.progress().get()).isEqualTo("Proving 1 of 1…");
        assertThat(model.entries().getFirst().proof()).isEqualTo("Being proved…");
        later.runNext();
        assertThat(model.progress().get()).isEmpty();
        assertThat(model.entries().getFirst().proof()).startsWith("Proved");
    }

    @Test
    void proving_can_be_stopped_and_what_was_found_out_stays() {
        LaterThreads later = new LaterThreads();
        tiny.with(own, "2021-03");
        tiny.with(own, "2021-06");
        ChecklistsModel model = model(tiny.installed(later), later);
        model.add(own, this::refuse);
        later.runNext();
        assertThat(model.isProving().get()).as("while folders are read").isFalse();
        for (int others = 0; !"Proving 2 of 2…".equals(model.progress().get()) && others < 9; others++) {
            later.runNext();
        }
        assertThat(model.isProving().get()).isTrue();
        assertThat(model.progress().get()).isEqualTo("Proving 2 of 2…");
        model.stop();
        assertThat(model.isProving().get()).isFalse();
        assertThat(model.progress().get()).isEmpty();
        assertThat(model.said().get()).startsWith("Stopped with 1 edition left; “Check again” proves it.");
        later.runAll();
        assertThat(entry(model, "2021-03").proof()).startsWith("Proved");
        assertThat(entry(model, "2021-06").proof()).isEqualTo("Not proved yet");
        assertThat(entry(model, "2021-06").standing()).isEqualTo(Standing.PENDING);

        model.checkRest();
        later.runAll();
        assertThat(model.entries()).extracting(Entry::proof).allMatch(each -> each.startsWith("Proved"));
    }

    @Test
    void a_folder_that_does_not_answer_is_said_and_what_was_read_before_is_still_used() {
        LaterThreads later = new LaterThreads();
        ChecklistsModel model = model(tiny.installed(later), later);
        model.add(tiny.with(own, "2021-03"), this::refuse);
        later.runAll();
        later.beSilentFromNowOn();
        model.checkAgain();
        later.runAll();
        assertThat(model.progress().get()).isEmpty();
        assertThat(model.said().get()).startsWith("A folder of checklists does not answer");
        assertThat(entry(model, "2021-03").standing()).isEqualTo(Standing.OFFERED);
        model.add(home.resolve("share"), this::refuse);
        later.runAll();
        assertThat(refused).containsExactly(home.resolve("share") + " does not answer");
        assertThat(model.progress().get()).isEmpty();
    }

    @Test
    void a_reading_that_took_longer_does_not_bring_back_what_was_read_before() {
        LaterThreads later = new LaterThreads();
        InstalledChecklists installed = tiny.installed(later);
        List<String> read = new ArrayList<>();
        installed.read(() -> read.add("first"), () -> {});
        installed.read(() -> read.add("second"), () -> {});
        later.runLast();
        tiny.broken(home.resolve("shipped"), "2020-10");
        later.runAll();
        assertThat(read).containsExactly("second", "first");
        assertThat(installed.newest().checklists()).hasSize(1);
    }

    private InstalledChecklists installed() {
        return tiny.installed(new AtOnce());
    }

    private ChecklistsModel model() {
        return model(installed());
    }

    private static ChecklistsModel model(InstalledChecklists installed) {
        return model(installed, new AtOnce());
    }

    private static ChecklistsModel model(InstalledChecklists installed, Threads threads) {
        return new ChecklistsModel(installed, threads, TinyChecklists.CLOCK);
    }

    private void refuse(Dialogs.Message why) {
        refused.add(why.title());
    }

    private static Entry entry(ChecklistsModel model, String edition) {
        return model.entries().stream()
                .filter(each -> each.file().toString().contains(edition))
                .findFirst()
                .orElseThrow();
    }
}
