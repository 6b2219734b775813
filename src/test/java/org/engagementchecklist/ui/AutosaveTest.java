package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.ui.SmallChecklist.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.Access;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.SaveState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AutosaveTest {
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
        Rescue.offer(saving, new Saving.Failed(inTheWay, "It failed.", ""), dialogs);
        assertThat(elsewhere).isNotEmptyFile();
    }

    @Test
    void whoever_declines_another_place_is_not_asked_again() {
        ScriptedDialogs dialogs = new ScriptedDialogs();
        dialogs.decline();
        Rescue.offer(saving(home.resolve("x")), new Saving.Failed(home.resolve("x"), "It failed.", ""), dialogs);
        assertThat(dialogs.said()).hasSize(1);
    }

    private Autosave saving(Path file) {
        return new Autosave(session, file, folder(), new AtOnce());
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
