package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Visibility;

/** In a narrow window, the buttons behind which the outline and the offices are folded. */
final class FoldButtons extends HBox {
    private final ToggleButton outline = new ToggleButton(Messages.text("wizard.fold.outline"));
    private final ToggleButton offices = new ToggleButton();
    private final Runnable changed;
    private Optional<Panel> unfolded = Optional.empty();

    /** @param changed is told when another part is to be in view */
    FoldButtons(EngagementSession session, Runnable changed) {
        this.changed = changed;
        outline.setMinWidth(USE_PREF_SIZE);
        offices.setMinWidth(USE_PREF_SIZE);
        outline.setOnAction(_ -> ask(outline.isSelected() ? Panel.OUTLINE : Panel.PAGE));
        offices.setOnAction(_ -> ask(offices.isSelected() ? Panel.OFFICES : Panel.PAGE));
        getStyleClass().add("fold-buttons");
        getChildren().addAll(outline, offices);
        session.snapshot().subscribe(now -> offices.setText(words(now.assessment())));
    }

    Optional<Panel> unfolded() {
        return unfolded;
    }

    /** Brings a part into view. */
    void unfold(Panel panel) {
        ask(panel);
    }

    /** Brings the page back into view. */
    void foldBack() {
        ask(Panel.PAGE);
    }

    /** Shows which parts are in view, and only the buttons that are needed. */
    void show(Set<Panel> inView) {
        boolean allInView = inView.size() == Panel.values().length;
        boolean outlineBeside = inView.contains(Panel.OUTLINE) && inView.contains(Panel.PAGE);
        outline.setSelected(inView.contains(Panel.OUTLINE));
        offices.setSelected(inView.contains(Panel.OFFICES));
        Visibility.set(outline, !allInView && !outlineBeside);
        Visibility.set(offices, !allInView);
    }

    private void ask(Panel panel) {
        unfolded = Optional.of(panel);
        changed.run();
    }

    private static String words(Assessment now) {
        int stops = now.stops().size();
        int all = now.referrals().size();
        return stops == 0
                ? Messages.text("wizard.fold.offices", all)
                : Messages.text("wizard.fold.offices-stop", all, stops);
    }
}
