package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.engagementchecklist.ui.SmallChecklist.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Safekeeping;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.storage.Taking;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.Access;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.SaveState;
import org.engagementchecklist.ui.start.GoodCopies;
import org.engagementchecklist.ui.start.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is asked about work of others and about work that a crash left. */
final class ConflictTest {
    private static final QuestionId WHERE = new QuestionId("B1");
    private static final Engagement OLD = Engagement.started(
            new UUID(0, 7), EditionUsed.of(Shipped.checklist().edition()), Instant.EPOCH);
    private static final Engagement MINE = OLD.withAnswer(WHERE, new Answer.CountryList(List.of("FR")));
    private static final Engagement THEIRS = OLD.withAnswer(WHERE, new Answer.CountryList(List.of("DE")));

    @TempDir
    private Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<Path> opened = new ArrayList<>();
    private final Hourglass window = new Hourglass();
    private Path file;
    private EngagementSession session;
    private Autosave saving;

    @BeforeEach
    void an_engagement_is_in_hand_that_somebody_else_changes() {
        file = home.resolve("engagements/a.engagement");
        save(OLD);
        session = new EngagementSession(Shipped.checklist(), OLD, CLOCK, Access.WRITE);
        saving = folder().take(open(file)) instanceof Taking.Taken(var taken)
                ? new Autosave(session, taken, folder(), window)
                : fail("held");
        saving.onConflict(() -> new Conflict(session, saving, around(), opened::add).settle());
        save(THEIRS);
    }

    @Test
    void it_is_told_in_words_what_differs_and_asked_once() {
        change();
        session.toggle(WHERE, Mark.ASK_PI);
        written();

        assertThat(dialogs.said()).containsExactly("Changed elsewhere: “a.engagement”");
        assertThat(dialogs.texts().getFirst())
                .contains("Theirs differs from yours in this:", "B1 ", " — “France” → “Germany”");
        assertThat(saving.state().get()).isInstanceOf(SaveState.Conflict.class);
        assertThat(open(file).engagement()).isEqualTo(THEIRS);
    }

    @Test
    void an_engagement_with_a_title_is_called_by_it() {
        session.state(Facts.NONE.withTitle("Sensor"));
        written();

        assertThat(dialogs.said()).containsExactly("Changed elsewhere: “Sensor”");
    }

    @Test
    void whoever_turns_back_can_decide_later() {
        change();
        dialogs.go(0);
        ((SaveState.Conflict) saving.state().get()).decide().run();

        assertThat(answers(file)).isEqualTo(MINE.answers());
        assertThat(saving.state().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void mine_is_kept_and_theirs_is_among_the_backups() {
        dialogs.go(0);
        change();

        assertThat(answers(file)).isEqualTo(MINE.answers());
        assertThat(aside()).containsExactly(THEIRS.answers());
        assertThat(saving.end()).isEmpty();
    }

    @Test
    void mine_is_kept_as_a_copy_which_is_taken_in_hand() {
        dialogs.go(1);
        change();

        assertThat(answers(file)).isEqualTo(THEIRS.answers());
        assertThat(opened).singleElement().satisfies(copy -> {
            assertThat(answers(copy)).isEqualTo(MINE.answers());
            assertThat(open(copy).engagement().id()).isNotEqualTo(OLD.id());
        });
        assertThat(saving.end()).isEmpty();
    }

    @Test
    void theirs_is_taken_in_hand_and_mine_is_among_the_backups() {
        dialogs.go(2);
        change();

        assertThat(opened).containsExactly(file);
        assertThat(answers(file)).isEqualTo(THEIRS.answers());
        assertThat(aside()).containsExactly(MINE.answers());
        assertThat(saving.end()).isEmpty();
    }

    @Test
    void a_file_that_is_gone_is_said_to_be_gone() throws IOException {
        Files.delete(file);
        dialogs.go(0);
        change();

        assertThat(dialogs.texts().getFirst()).contains("removed or renamed");
        assertThat(answers(file)).isEqualTo(MINE.answers());
    }

    @Test
    void work_that_a_crash_left_is_asked_about_and_opened() {
        change();
        saving.file().close();
        dialogs.go(0);
        new LeftBehind(around(), opened::add).ask();

        assertThat(dialogs.said()).last().isEqualTo("Work on a.engagement did not reach its file");
        assertThat(opened).containsExactly(file);
        assertThat(answers(file)).isEqualTo(MINE.answers());
        new LeftBehind(around(), opened::add).ask();
        assertThat(opened).hasSize(1);
    }

    @Test
    void work_that_a_crash_left_is_kept_aside_or_asked_about_again() {
        change();
        saving.file().close();
        new LeftBehind(around(), opened::add).ask();
        assertThat(aside()).isEmpty();
        dialogs.go(1);
        new LeftBehind(around(), opened::add).ask();

        assertThat(opened).isEmpty();
        assertThat(answers(file)).isEqualTo(THEIRS.answers());
        assertThat(aside()).containsExactly(MINE.answers());
    }

    @Test
    void a_damaged_file_is_explained_and_a_former_state_offered_at_once_which_can_take_its_place() throws IOException {
        dialogs.go(0);
        change();
        saving.file().close();
        Files.writeString(file, "{ damaged");
        List<Path> back = new ArrayList<>();
        offer(file, back);

        assertThat(back).containsExactly(file);
        assertThat(dialogs.said()).endsWith("a.engagement cannot be opened");
        assertThat(dialogs.texts())
                .last()
                .asString()
                .startsWith("It is damaged. Open another. (Line 3.)\n\nThe file was left as it is.");
        assertThat(answers(file)).isEqualTo(THEIRS.answers());
        assertThat(folder().backups(file).list())
                .filteredOn(each -> each.kind() == Backup.Kind.BEFORE_RESTORING)
                .singleElement()
                .satisfies(each -> assertThat(each.file()).hasContent("{ damaged"));
    }

    @Test
    void a_damaged_file_of_which_nothing_was_kept_is_explained_and_nothing_is_asked() {
        List<Path> back = new ArrayList<>();
        offer(home.resolve("other.engagement"), back);

        assertThat(back).isEmpty();
        assertThat(dialogs.said()).containsExactly("explained without copies");
    }

    private void offer(Path damaged, List<Path> back) {
        Defect defect = Defect.error(new Place("a.engagement", "", 3, 1), "It is damaged.", "Open another.");
        new GoodCopies(folder(), dialogs, new AtOnce(), CLOCK.getZone())
                .offer(
                        new Trouble(damaged, List.of(defect)),
                        _ -> dialogs.tell(new Dialogs.Message("explained without copies", "")),
                        back::add);
    }

    private void change() {
        session.answer(WHERE, new Answer.CountryList(List.of("FR")));
        written();
    }

    /** Waits for the writer, then shows what it has told. */
    private void written() {
        saving.flush();
        window.run(Duration.ZERO);
    }

    private void save(Engagement engagement) {
        assertThat(folder().save(
                                file,
                                engagement,
                                Assessor.assess(Shipped.checklist(), engagement.answers(), today())
                                        .summaryOf(
                                                engagement, Shipped.checklist().countries()))
                        .isInPlace())
                .isTrue();
    }

    private Opening.Opened open(Path place) {
        return folder().open(place) instanceof Opening.Opened found ? found : fail("cannot be opened: " + place);
    }

    private Object answers(Path place) {
        return open(place).engagement().answers();
    }

    private List<Object> aside() {
        return folder().backups(file).list().stream()
                .filter(each -> each.kind() == Backup.Kind.ASIDE)
                .map(each -> answers(each.file()))
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(CLOCK.instant(), CLOCK.getZone());
    }

    private Surroundings around() {
        KeptSettings settings = new KeptSettings(new SettingsFile(home.resolve("settings.json"), CLOCK), new AtOnce());
        return new Surroundings(
                new InstalledChecklists(List.of(Shipped.FOLDER), settings, new AtOnce()),
                folder(),
                new FolderChoice(folder().folder(), FolderChoice.Standing.USUAL, _ -> {}),
                dialogs,
                new AtOnce(),
                new Look(),
                CLOCK,
                new Outlets(new RecordedOutside(), _ -> {}, new ScriptedPrinting()));
    }

    private EngagementFolder folder() {
        return new EngagementFolder(
                home.resolve("engagements"),
                () -> Shipped.LIBRARY,
                (engagement, checklist) -> Assessor.assess(checklist, engagement.answers(), today())
                        .summaryOf(engagement, checklist.countries()),
                CLOCK,
                new Safekeeping(Disk.real(), Optional.of(home.resolve("rescue")), Holder.UNKNOWN));
    }
}
