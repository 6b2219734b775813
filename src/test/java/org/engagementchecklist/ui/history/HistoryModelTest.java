package org.engagementchecklist.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.edition.Moving;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.report.ReportText;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.LaterThreads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with the states that were kept. */
final class HistoryModelTest {
    @TempDir
    private Path home;

    private KeptHistory kept;
    private HistoryModel model;

    @BeforeEach
    void a_state_was_kept_before_something_changed() {
        kept = new KeptHistory(home);
        model = kept.model();
        model.refresh();
    }

    @Test
    void the_latest_state_is_looked_at_first_and_told_apart_from_that_of_now() {
        assertThat(model.states()).hasSize(1);
        assertThat(model.selected().get())
                .hasValueSatisfying(state ->
                        assertThat(state.words()).isEqualTo("2 November 2020, 10:42:00, “before the meeting”"));
        assertThat(read())
                .containsSubsequence("Offices to contact", "Answers", "Notes")
                .anyMatch(line -> line.contains("Osaka") && line.contains("Kyoto"));
    }

    @Test
    void what_is_kept_is_not_known_before_it_was_read() {
        LaterThreads threads = new LaterThreads();
        HistoryModel later = kept.model(threads);
        later.refresh();
        assertThat(later.awaited().get()).isTrue();
        threads.runAll();
        assertThat(later.awaited().get()).isFalse();
        assertThat(later.states()).hasSize(1);
    }

    @Test
    void what_fails_as_nobody_foresaw_is_said() {
        LaterThreads threads = new LaterThreads();
        HistoryModel broken = kept.model(threads);
        threads.runAll();
        threads.throwFromNowOn();
        broken.refresh();
        threads.runAll();
        assertThat(broken.awaited().get()).as("waiting").isFalse();
        assertThat(broken.said().get())
                .matches("That did not work, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*");
        broken.keep("before the meeting");
        assertThat(threads.runAll()).isPositive();
        assertThat(broken.said().get())
                .matches("That did not work, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*");
    }

    @Test
    void the_whole_state_can_be_read() {
        model.shown().set(Shown.WHOLE);
        assertThat(read())
                .contains("Questions asked and answers")
                .anyMatch(line -> line.contains("Osaka"))
                .noneMatch(line -> line.contains("Kyoto"));
    }

    @Test
    void a_whole_state_counts_an_answer_that_has_to_be_confirmed_as_open_like_the_summary() {
        model.shown().set(Shown.WHOLE);
        assertThat(answered()).isEqualTo("38 of 41");
        kept.session.toggle(KeptHistory.COUNTRIES, Mark.MEANING_CHANGED);
        kept.clock.turnTo(kept.clock.instant().plusSeconds(60));
        model.keep("to be confirmed");
        model.selected().set(Optional.of(named("to be confirmed")));

        assertThat(answered()).isEqualTo("37 of 41");
    }

    private String answered() {
        return read().get(read().indexOf("Answered") + 1);
    }

    @Test
    void the_state_of_now_is_kept_under_a_name_without_being_saved_first() {
        model.keep(" after the meeting ");

        assertThat(model.states()).hasSize(2);
        assertThat(model.said().get())
                .isEqualTo("Kept as “after the meeting”. It stays until somebody removes its file.");
        assertThat(model.states())
                .filteredOn(state -> state.backup().name().equals("after the meeting"))
                .singleElement()
                .satisfies(state -> assertThat(engagement(state)).isEqualTo(kept.session.engagement()));
    }

    @Test
    void two_kept_states_are_compared_the_earlier_first() {
        kept.clock.turnTo(kept.clock.instant().plusSeconds(60));
        model.keep("after the meeting");
        FormerState earlier = named("before the meeting");
        FormerState later = named("after the meeting");
        model.selected().set(Optional.of(later));
        model.compared().set(Optional.of(earlier));

        assertThat(read()).containsSubsequence("Before", earlier.words(), "After", later.words());
    }

    @Test
    void going_back_keeps_the_present_state_and_can_be_undone() {
        Engagement present = kept.session.engagement();
        model.goBack();

        assertThat(kept.session.engagement().answers()).isEqualTo(kept.before.answers());
        assertThat(kept.session.engagement().notes()).isEqualTo(kept.before.notes());
        assertThat(model.states())
                .filteredOn(state -> state.backup().kind() == Backup.Kind.BEFORE_RESTORING)
                .singleElement()
                .satisfies(state -> assertThat(engagement(state)).isEqualTo(present));
        kept.session.undo();
        assertThat(kept.session.engagement().answers()).isEqualTo(present.answers());
    }

    @Test
    void nothing_is_replaced_where_the_present_state_cannot_be_kept() throws IOException {
        Engagement present = kept.session.engagement();
        Path backups = named("before the meeting").backup().file().getParent();
        Path elsewhere = Files.move(backups, home.resolve("elsewhere"));
        Files.writeString(backups, "a file where the folder was");
        model.goBack();

        assertThat(kept.session.engagement()).isEqualTo(present);
        assertThat(model.said().get()).isNotBlank().doesNotContain("as it was");
        assertThat(elsewhere).isNotEmptyDirectory();
    }

    @Test
    void a_copy_of_a_state_is_another_engagement_and_is_taken_in_hand() {
        model.copy();

        assertThat(kept.opened).singleElement().satisfies(file -> {
            Opening.Opened copy = (Opening.Opened) kept.folder.open(file);
            assertThat(copy.engagement().answers()).isEqualTo(kept.before.answers());
            assertThat(copy.engagement().id()).isNotEqualTo(kept.before.id());
            assertThat(copy.engagement().facts().title()).endsWith("(2 November 2020, 10:42:00, “before the meeting”)");
        });
    }

    @Test
    void a_state_that_cannot_be_opened_says_why_and_changes_nothing() {
        kept.keepDamaged();
        Engagement present = kept.session.engagement();
        model.refresh();
        FormerState damaged = model.states().stream()
                .filter(state -> state.opened().isEmpty())
                .findFirst()
                .orElseThrow();
        model.selected().set(Optional.of(damaged));
        model.goBack();
        model.copy();

        assertThat(damaged.inList()).endsWith("(cannot be opened)");
        assertThat(damaged.trouble())
                .hasValueSatisfying(words -> assertThat(words).startsWith("This state cannot be opened."));
        assertThat(model.report().get()).isEmpty();
        assertThat(kept.session.engagement()).isEqualTo(present);
        assertThat(kept.opened).isEmpty();
    }

    @Test
    void a_state_of_another_edition_can_be_compared_and_copied_and_does_not_take_the_place() {
        Engagement present = kept.session.engagement();
        kept.keepLater(Moving.of(present, Shipped.edition("2020-10"), Shipped.edition("2026-11"))
                .engagement());
        model.refresh();
        model.selected()
                .set(model.states().stream()
                        .filter(state -> state.backup().kind() == Backup.Kind.BEFORE_MOVING)
                        .findFirst());
        model.goBack();

        assertThat(model.obstacle())
                .hasValueSatisfying(words -> assertThat(words).contains("another edition"));
        assertThat(kept.session.engagement()).isEqualTo(present);
        assertThat(read()).contains("Edition of the checklist");
    }

    private List<String> read() {
        return ReportText.of(model.report().get().orElseThrow());
    }

    private FormerState named(String name) {
        return model.states().stream()
                .filter(state -> state.backup().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Engagement engagement(FormerState state) {
        return state.opened().orElseThrow().engagement();
    }
}
