package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.ui.Picture;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Theme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Takes the pictures of the wizard that are looked at before a release. */
@ExtendWith(ApplicationExtension.class)
final class WizardPicturesTest {
    private static final Set<String> BEFORE_D = Set.of("A", "B", "C");
    private static final Set<String> ALL = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    record Shot(String name, EngagementSession session, Page page, Size size, Theme theme) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Size(int width, int height, int percent) {}

    static Stream<Shot> shots() {
        Size usual = new Size(1280, 800, 100);
        return Stream.of(
                new Shot(
                        "wizard",
                        WorkedSession.worked("S12", Set.of("A", "B", "C", "D", "F")),
                        page("D"),
                        usual,
                        Theme.LIGHT),
                new Shot("wizard-about", WorkedSession.empty(), new Page.About(), usual, Theme.LIGHT),
                new Shot("wizard-early", WorkedSession.worked("S01", Set.of()), page("A"), usual, Theme.LIGHT),
                new Shot("wizard-countries", WorkedSession.worked("S01", BEFORE_D), page("B"), usual, Theme.LIGHT),
                new Shot("wizard-money", WorkedSession.worked("S06", ALL), page("C"), usual, Theme.LIGHT),
                new Shot("wizard-dark", WorkedSession.worked("S08", ALL), page("H"), usual, Theme.DARK),
                new Shot("wizard-contrast", WorkedSession.worked("S12", ALL), page("D"), usual, Theme.HIGH_CONTRAST),
                new Shot(
                        "wizard-200",
                        WorkedSession.worked("S06", ALL),
                        page("C"),
                        new Size(1280, 800, 200),
                        Theme.LIGHT),
                new Shot(
                        "wizard-small",
                        WorkedSession.worked("S08", ALL),
                        page("F"),
                        new Size(1024, 640, 100),
                        Theme.LIGHT),
                new Shot(
                        "wizard-small-200",
                        WorkedSession.worked("S08", ALL),
                        page("F"),
                        new Size(1024, 640, 200),
                        Theme.DARK),
                new Shot("wizard-review", reviewed(), page("D"), new Size(1100, 700, 100), Theme.LIGHT),
                new Shot("wizard-offices", WorkedSession.worked("S08", ALL), page("H"), usual, Theme.LIGHT),
                new Shot(
                        "wizard-offices-200",
                        WorkedSession.worked("S06", ALL),
                        page("F"),
                        new Size(1024, 640, 200),
                        Theme.HIGH_CONTRAST),
                new Shot(
                        "wizard-large",
                        WorkedSession.worked("S09", ALL),
                        page("C"),
                        new Size(1600, 1000, 100),
                        Theme.LIGHT));
    }

    /**
     * The scene is on no stage: the headless platform draws no window larger than its screen. Nothing is drawn before
     * everything is opened, because off the stage a scrolled pane is drawn once only.
     */
    @ParameterizedTest
    @MethodSource("shots")
    void a_picture_is_taken(Shot shot, FxRobot robot) {
        AtomicReference<WizardScene> wizard = new AtomicReference<>();
        AtomicReference<WritableImage> image = new AtomicReference<>();
        robot.interact(() -> wizard.set(shown(shot)));
        robot.interact(() -> open(shot, wizard.get()));
        robot.interact(() -> image.set(wizard.get().scene.snapshot(null)));
        Path file = Picture.write(image.get(), shot.name());
        assertThat(file).isNotEmptyFile();
    }

    private static WizardScene shown(Shot shot) {
        WizardScene wizard =
                new WizardScene(shot.session(), shot.size().width(), shot.size().height());
        wizard.look.chosen().set(Optional.of(shot.theme()));
        wizard.look.setTextPercent(shot.size().percent());
        wizard.model.goTo(shot.page());
        change(shot);
        wizard.view.applyCss();
        wizard.view.layout();
        return wizard;
    }

    private static void open(Shot shot, WizardScene wizard) {
        if (shot.name().contains("offices")) {
            wizard.openEveryOffice();
            wizard.view.nextPanel();
        }
        wizard.layOut();
    }

    private static EngagementSession reviewed() {
        EngagementSession session = WorkedSession.worked("S12", ALL);
        session.toggle(new QuestionId("D1"), Mark.MEANING_CHANGED);
        return session;
    }

    /** Answers one question, so that there is something to announce. */
    private static void change(Shot shot) {
        QuestionId question = new QuestionId("D4");
        EngagementSession session = shot.session();
        session.engagement().answers().to(question).ifPresent(answer -> {
            session.clear(question);
            session.answer(question, answer);
        });
    }

    private static Page page(String section) {
        return new Page.OfSection(section);
    }
}
