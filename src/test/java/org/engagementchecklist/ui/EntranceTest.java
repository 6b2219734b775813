package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.storage.EngagementFile;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Safekeeping;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.storage.Taking;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.ProgramWindow;
import org.engagementchecklist.ui.common.WindowDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Two people open one engagement: whoever comes second is asked, in a real dialog, and can go both ways. */
@ExtendWith(ApplicationExtension.class)
final class EntranceTest {
    private static final Instant SINCE = Instant.parse("2020-11-02T03:39:00Z");
    private static final Holder FIRST = new Holder("first", "office-12", 1, SINCE);
    private static final Holder SECOND = new Holder("second", "office-13", 2, SINCE);

    @TempDir
    private Path home;

    private Optional<EngagementFile> held = Optional.empty();
    private Optional<ProgramWindow> window = Optional.empty();
    private Optional<Screens> screens = Optional.empty();

    @BeforeEach
    void write() {
        Engagement engagement = Engagement.started(
                        new UUID(0, 7), EditionUsed.of(checklist().edition()), SmallChecklist.CLOCK.instant())
                .with(Facts.NONE.withTitle("Sensor"));
        EngagementFolder folder = folder(SECOND, SmallChecklist.CLOCK);
        folder.save(
                file(),
                engagement,
                Assessor.assess(checklist(), engagement.answers(), today())
                        .summaryOf(engagement, checklist().countries()));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            screens.ifPresent(Screens::putDown);
            window.ifPresent(ProgramWindow::close);
        });
        held.ifPresent(EngagementFile::close);
    }

    @Test
    void the_dialog_says_who_has_it_open_where_and_since_when(FxRobot robot) {
        hold(FIRST, SINCE);
        open(robot);
        assertThat(words(robot))
                .anyMatch(each -> each.startsWith("first has it open on office-12 since 2 November, 3:39."));
        robot.clickOn("Cancel");
    }

    @Test
    void the_dialog_calls_the_engagement_by_its_title(FxRobot robot) {
        hold(FIRST, SINCE);
        open(robot);
        assertThat(words(robot)).contains("Open elsewhere: “Sensor”");
        robot.clickOn("Cancel");
    }

    @Test
    void of_another_window_of_ones_own_it_is_said_that_it_is_one(FxRobot robot) {
        hold(SECOND, SINCE);
        open(robot);
        assertThat(words(robot))
                .anyMatch(each -> each.startsWith(
                        "Another window of this program on this computer has it open since 2 November, 3:39."));
        robot.clickOn("Cancel");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150, 200})
    void the_whole_of_what_is_said_is_in_view(int percent) {
        FxRobot robot = new FxRobot();
        hold(FIRST, SINCE);
        open(robot, percent);
        ScrollPane said = robot.lookup(".dialog-scroll").queryAs(ScrollPane.class);
        assertThat(said.getViewportBounds().getHeight())
                .isGreaterThanOrEqualTo(said.getContent().getLayoutBounds().getHeight() - 1);
        robot.clickOn("Cancel");
    }

    @Test
    void of_a_computer_without_a_name_only_the_person_is_said(FxRobot robot) {
        hold(new Holder("first", "", 1, SINCE), Instant.parse("2019-12-31T23:05:00Z"));
        open(robot);
        assertThat(words(robot)).anyMatch(each -> each.startsWith("first has it open since 31 December 2019, 23:05."));
        robot.clickOn("Cancel");
    }

    @Test
    void of_somebody_without_a_name_it_is_said_that_there_is_somebody(FxRobot robot) {
        hold(Holder.UNKNOWN, SINCE);
        open(robot);
        assertThat(words(robot)).anyMatch(each -> each.startsWith("Another window of this program"));
        robot.clickOn("Cancel");
        assertThat(inHand()).isEmpty();
    }

    @Test
    void it_can_be_read_and_stays_as_it_is(FxRobot robot) {
        hold(FIRST, SINCE);
        open(robot);
        robot.clickOn("Read it");
        assertThat(inHand()).get().matches(each -> each.session().isReadOnly());
        assertThat(engagements()).containsExactly(file());
    }

    @Test
    void a_copy_can_be_worked_on(FxRobot robot) {
        hold(FIRST, SINCE);
        open(robot);
        robot.clickOn("Work on a copy");
        InHand copy = inHand().orElseThrow();
        assertThat(copy.session().isReadOnly()).isFalse();
        assertThat(copy.session().engagement().facts().title()).isEqualTo("Copy of Sensor");
        robot.interact(() -> copy.session().state(Facts.NONE.withTitle("Sensor, mine")));
        robot.interact(() -> screens.orElseThrow().putDown());
        assertThat(engagements()).hasSize(2);
    }

    private void hold(Holder holder, Instant since) {
        EngagementFolder folder = folder(holder, Clock.fixed(since, ZoneOffset.UTC));
        Opening.Opened opened = (Opening.Opened) folder.open(file());
        held = Optional.of(((Taking.Taken) folder.take(opened)).file());
    }

    private void open(FxRobot robot) {
        open(robot, Look.SMALLEST);
    }

    private void open(FxRobot robot, int percent) {
        robot.interact(() -> {
            Look look = new Look();
            look.setTextPercent(percent);
            ProgramWindow shown = new ProgramWindow(look);
            Screens made = new Screens(around(shown, look), shown::show, shown::rename);
            window = Optional.of(shown);
            screens = Optional.of(made);
            made.showStart();
            shown.window().setX(0);
            shown.window().setY(0);
        });
        // The dialog waits for an answer within this call, which must not be waited for here.
        Platform.runLater(() -> screens.orElseThrow().open(file()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> words(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(each -> each instanceof Stage dialog && dialog.getOwner() != null)
                .flatMap(each -> each.getScene().getRoot().lookupAll("*").stream())
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(each -> String.valueOf(((Labeled) each).getText()))
                .toList();
    }

    private Optional<InHand> inHand() {
        return screens.flatMap(Screens::inHand);
    }

    private List<Path> engagements() {
        try (Stream<Path> files = Files.list(home.resolve("engagements"))) {
            return files.filter(each -> each.toString().endsWith(".engagement")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file() {
        return home.resolve("engagements").resolve("sensor.engagement");
    }

    private static Checklist checklist() {
        return Shipped.LIBRARY.standard().orElseThrow();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(SmallChecklist.CLOCK.instant(), SmallChecklist.CLOCK.getZone());
    }

    private Surroundings around(ProgramWindow shown, Look look) {
        KeptSettings settings =
                new KeptSettings(new SettingsFile(home.resolve("settings.json"), SmallChecklist.CLOCK), new AtOnce());
        EngagementFolder folder = folder(SECOND, SmallChecklist.CLOCK);
        return new Surroundings(
                new InstalledChecklists(List.of(Shipped.FOLDER), settings, new AtOnce()),
                folder,
                new FolderChoice(folder.folder(), FolderChoice.Standing.USUAL, _ -> {}),
                new WindowDialogs(shown.window(), look),
                new WalkThreads(),
                look,
                SmallChecklist.CLOCK,
                new Outlets(new RecordedOutside(), _ -> {}, new ScriptedPrinting()));
    }

    private EngagementFolder folder(Holder holder, Clock clock) {
        return new EngagementFolder(
                home.resolve("engagements"),
                () -> Shipped.LIBRARY,
                (engagement, checklist) -> Assessor.assess(checklist, engagement.answers(), today())
                        .summaryOf(engagement, checklist.countries()),
                clock,
                new Safekeeping(Disk.real(), Optional.empty(), holder));
    }
}
