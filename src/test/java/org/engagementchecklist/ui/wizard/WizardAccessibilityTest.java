package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.engagementchecklist.ui.AccessibilityAudit;
import org.engagementchecklist.ui.WorkedSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class WizardAccessibilityTest {
    private static final Set<String> ALL = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1024, 640, 100", "1024, 640, 200"})
    void every_page_can_be_read_and_walked_without_eyes_and_mouse(int width, int height, int percent, FxRobot robot) {
        List<String> findings = new ArrayList<>();
        robot.interact(() -> {
            WizardScene wizard = new WizardScene(WorkedSession.worked("S09", ALL), width, height);
            wizard.look.setTextPercent(percent);
            for (Page page : wizard.model.pages()) {
                wizard.model.goTo(page);
                wizard.layOut();
                findings.addAll(AccessibilityAudit.of(wizard.view));
                findings.addAll(AccessibilityAudit.cutTexts(wizard.page()));
            }
        });
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 100", "1024, 640, 200"})
    void every_office_can_be_opened_and_read_without_eyes_and_mouse(int width, int height, int percent, FxRobot robot) {
        AtomicInteger details = new AtomicInteger();
        List<String> findings = new ArrayList<>();
        robot.interact(() -> {
            WizardScene wizard = new WizardScene(WorkedSession.worked("S08", ALL), width, height);
            wizard.look.setTextPercent(percent);
            wizard.layOut();
            wizard.openEveryOffice();
            wizard.view.nextPanel();
            wizard.layOut();
            details.set(wizard.offices().lookupAll(".details").size());
            findings.addAll(AccessibilityAudit.of(wizard.view));
            findings.addAll(AccessibilityAudit.cutTexts(wizard.offices()));
        });
        assertThat(details).hasValue(8);
        assertThat(findings).isEmpty();
    }
}
