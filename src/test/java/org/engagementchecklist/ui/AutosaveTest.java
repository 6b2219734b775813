package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.engagementchecklist.ui.SmallChecklist.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.Taking;
import org.engagementchecklist.ui.common.Access;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.SaveState;
import org.engagementchecklist.ui.common.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AutosaveTest {
    private static final QuestionId WHAT = new QuestionId("A1");
    private static final QuestionId WHERE = new QuestionId("B1");

    @TempDir
    private Path home;

    private final EngagementSession session = new EngagementSession(
            Shipped.checklist(),
            Engagement.started(
                    new UUID(0, 7), EditionUsed.of(Shipped.checklist().edition()), CLOCK.instant()),
            CLOCK,
            Access.WRITE);

    @Test
    void nothing_is_written_before_something_is_answered() {
        Autosave saving = saving(home.resolve("a.engagement"));
        assertThat(saving.end()).isEmpty();
        saving.file().close();
        assertThat(home).isEmptyDirectory();
        assertThat(saving.state().get()).isEqualTo(new SaveState.Unchanged());
    }

    @Test
    void every_answer_is_on_the_disk_once_the_saving_has_ended() {
        Path file = home.resolve("a.engagement");
        Autosave saving = saving(file);
        session.answer(WHERE, new Answer.CountryList(List.of("FR")));
        session.answer(WHERE, new Answer.CountryList(List.of("FR", "DE")));
        assertThat(saving.end()).isEmpty();
        Opening.Opened again = (Opening.Opened) folder().open(file);
        assertThat(again.engagement().answers().to(WHERE)).contains(new Answer.CountryList(List.of("FR", "DE")));
        assertThat(saving.state().get()).isEqualTo(new SaveState.Saved(CLOCK.instant()));
    }

    @Test
    void a_failure_is_told_and_another_place_can_be_taken() throws IOException {
        Path inTheWay = Files.writeString(home.resolve("folder"), "a file where a folder should be");
        Autosave saving = saving(inTheWay.resolve("a.engagement"));
        session.answer(WHERE, new Answer.CountryList(List.of("FR")));
        assertThat(saving.end()).isPresent();
        assertThat(saving.state().get()).isInstanceOf(SaveState.Failed.class);
        Path elsewhere = home.resolve("b.engagement");
        ScriptedDialogs dialogs = new ScriptedDialogs();
        dialogs.choose(elsewhere);
        dialogs.go(0);
        assertThat(Rescue.offer(saving, new Saving.Failed(inTheWay, "It failed.", ""), dialogs))
                .isTrue();
        assertThat(elsewhere).isNotEmptyFile();
    }

    @Test
    void whoever_stays_with_what_is_not_saved_is_asked_once() {
        ScriptedDialogs dialogs = new ScriptedDialogs();
        dialogs.decline();
        assertThat(Rescue.offer(saving(home.resolve("x")), failed(), dialogs)).isFalse();
        assertThat(dialogs.said()).hasSize(1);
    }

    @Test
    void whoever_leaves_what_is_not_saved_may_go() {
        ScriptedDialogs dialogs = new ScriptedDialogs();
        dialogs.go(1);
        assertThat(Rescue.offer(saving(home.resolve("x")), failed(), dialogs)).isTrue();
        assertThat(dialogs.said()).hasSize(1);
    }

    private Saving failed() {
        return new Saving.Failed(home.resolve("x"), "It failed.", "");
    }

    @Test
    void a_choice_is_written_without_waiting() {
        Path file = home.resolve("a.engagement");
        Autosave saving = saving(file, new Hourglass());
        session.answer(WHERE, new Answer.CountryList(List.of("FR")));
        saving.writer().flush();

        assertThat(file).isNotEmptyFile();
        saving.end();
    }

    @Test
    void text_is_written_when_the_keys_have_rested() {
        Path file = home.resolve("a.engagement");
        Hourglass time = new Hourglass();
        Autosave saving = saving(file, time);
        session.type(WHAT, "A");
        time.run(Duration.ofMillis(390));
        session.type(WHAT, "A prototype");
        time.run(Duration.ofMillis(390));
        saving.writer().flush();
        assertThat(file).doesNotExist();
        assertThat(saving.state().get()).isEqualTo(new SaveState.Saving());

        time.run(Duration.ofMillis(10));
        saving.writer().flush();
        time.run(Duration.ZERO);
        assertThat(answer(file)).contains(new Answer.Text("A prototype"));
        assertThat(saving.state().get()).isEqualTo(new SaveState.Saved(CLOCK.instant()));
        saving.end();
    }

    @Test
    void keys_that_never_rest_are_written_every_two_seconds() {
        Path file = home.resolve("a.engagement");
        Hourglass time = new Hourglass();
        Autosave saving = saving(file, time);
        List<Integer> written = new ArrayList<>();
        for (int key = 1; key <= 60; key++) {
            session.type(WHAT, "k".repeat(key));
            time.run(Duration.ofMillis(100));
            saving.writer().flush();
            answer(file)
                    .ifPresent(
                            answer -> written.add(((Answer.Text) answer).text().length()));
        }

        assertThat(written.stream().distinct()).containsExactly(20, 40, 60);
        saving.end();
    }

    @Test
    void a_choice_takes_with_it_what_was_being_typed() {
        Path file = home.resolve("a.engagement");
        Autosave saving = saving(file, new Hourglass());
        session.type(WHAT, "A prototype");
        session.answer(WHERE, new Answer.CountryList(List.of("FR")));
        saving.writer().flush();

        assertThat(answer(file)).contains(new Answer.Text("A prototype"));
        saving.end();
    }

    @Test
    void what_is_being_typed_is_written_at_the_end_and_whenever_that_is_asked_for() {
        Path file = home.resolve("a.engagement");
        Autosave saving = saving(file, new Hourglass());
        session.type(WHAT, "one");
        saving.flush();
        assertThat(answer(file)).contains(new Answer.Text("one"));
        session.type(WHAT, "two");
        assertThat(saving.end()).isEmpty();

        assertThat(answer(file)).contains(new Answer.Text("two"));
    }

    @Test
    void notes_and_facts_are_texts_and_marks_and_dates_are_choices() {
        Engagement before = session.engagement();
        Facts titled = before.facts().withTitle("T");
        Facts dated = new Facts("", "", "", "", Optional.of(LocalDate.of(2020, 12, 1)));

        assertThat(TypedText.isAllThatDiffers(before, before.withNote(WHAT, "n")))
                .isTrue();
        assertThat(TypedText.isAllThatDiffers(before, before.with(titled))).isTrue();
        assertThat(TypedText.isAllThatDiffers(before, before.with(dated))).isFalse();
        assertThat(TypedText.isAllThatDiffers(before, before.toggled(WHAT, Mark.ASK_PI)))
                .isFalse();
    }

    private Optional<Answer> answer(Path file) {
        return folder().open(file) instanceof Opening.Opened opened
                ? opened.engagement().answers().to(WHAT)
                : Optional.empty();
    }

    private Autosave saving(Path file) {
        return saving(file, new AtOnce());
    }

    private Autosave saving(Path file, Threads threads) {
        EngagementFolder folder = folder();
        Opening.Opened opened = new Opening.Opened(file, session.engagement(), session.checklist(), false, List.of());
        return folder.take(opened) instanceof Taking.Taken(var taken)
                ? new Autosave(session, taken, folder, threads)
                : fail("held");
    }

    private EngagementFolder folder() {
        return new EngagementFolder(
                home,
                Shipped.LIBRARY,
                (engagement, checklist) -> Assessor.assess(checklist, engagement.answers(), session.today())
                        .summaryOf(engagement, checklist.countries()),
                CLOCK);
    }
}
