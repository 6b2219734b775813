package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.storage.Places;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Which folder of engagements is in use. */
@ExtendWith(ApplicationExtension.class)
final class DeskTest {
    @TempDir
    private Path home;

    private final List<FolderChoice> used = new ArrayList<>();

    @Test
    void at_first_it_is_the_usual_one(FxRobot robot) {
        desk(robot, Optional.empty());
        assertThat(last()).isEqualTo(home.resolve("usual"));
        assertThat(used.getLast().standing()).isEqualTo(FolderChoice.Standing.USUAL);
    }

    @Test
    void a_chosen_one_is_used_at_once_and_at_the_next_start(FxRobot robot) {
        desk(robot, Optional.empty());
        robot.interact(() -> used.getLast().use().accept(Optional.of(home.resolve("share"))));
        assertThat(last()).isEqualTo(home.resolve("share"));

        desk(robot, Optional.empty());
        assertThat(last()).isEqualTo(home.resolve("share"));
        assertThat(used.getLast().standing()).isEqualTo(FolderChoice.Standing.CHOSEN);
    }

    @Test
    void the_usual_one_comes_back_when_it_is_chosen_again(FxRobot robot) {
        desk(robot, Optional.empty());
        robot.interact(() -> used.getLast().use().accept(Optional.of(home.resolve("share"))));
        robot.interact(() -> used.getLast().use().accept(Optional.empty()));

        desk(robot, Optional.empty());
        assertThat(used.getLast().standing()).isEqualTo(FolderChoice.Standing.USUAL);
    }

    @Test
    void what_whoever_started_the_program_has_named_comes_before_what_was_chosen(FxRobot robot) {
        desk(robot, Optional.empty());
        robot.interact(() -> used.getLast().use().accept(Optional.of(home.resolve("share"))));

        desk(robot, Optional.of(home.resolve("named")));
        assertThat(last()).isEqualTo(home.resolve("named"));
        assertThat(used.getLast().standing()).isEqualTo(FolderChoice.Standing.NAMED);
    }

    private Path last() {
        return used.getLast().folder();
    }

    private void desk(FxRobot robot, Optional<Path> named) {
        Places places = new Places(
                home.resolve("usual"),
                named,
                home.resolve("settings.json"),
                home.resolve("rescue"),
                home.resolve("caches"));
        Beginning beginning =
                new Beginning(List.of(Shipped.FOLDER), Optional.empty(), places, SmallChecklist.CLOCK, Holder.UNKNOWN);
        KeptSettings settings =
                new KeptSettings(new SettingsFile(places.settings(), SmallChecklist.CLOCK), new AtOnce());
        Look look = new Look();
        robot.interact(() -> {
            Wiring wiring = new Wiring(beginning, settings, new ScriptedDialogs(), _ -> {}, look, new AtOnce());
            new Desk(
                            places,
                            settings,
                            choice -> {
                                used.add(choice);
                                return wiring.over(choice);
                            },
                            (_, _) -> {},
                            _ -> {})
                    .screens()
                    .begin();
        });
    }
}
