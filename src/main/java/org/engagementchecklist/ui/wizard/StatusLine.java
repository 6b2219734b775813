package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Provenance;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.ui.common.Announcement;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** The line below the wizard: how far one is, what the last change brought, and what this checklist is not. */
final class StatusLine extends StackPane {
    private final EngagementSession session;
    private final Dialogs dialogs;
    private final ProgressBar bar = new ProgressBar();
    private final Label progress = new Label();
    private final Hyperlink latest = Links.link("", this::showAll);
    private final Hyperlink label;
    private final Reflow parts;

    StatusLine(EngagementSession session, Dialogs dialogs) {
        this.session = session;
        this.dialogs = dialogs;
        Provenance provenance = session.checklist().edition().provenance();
        label = Links.link(
                provenance.label(),
                () -> dialogs.tell(new Dialogs.Message(provenance.label(), provenance.statement())));
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("quiet-link");
        Wrapping.keepOnOneLine(latest);
        latest.getStyleClass().add("announcement");
        progress.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText(Messages.text("wizard.status.progress"));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getStyleClass().add("status-line");
        parts = Reflow.of(bar, progress, latest, between, label);
        getChildren().add(parts);
        session.snapshot().subscribe(now -> show(now.assessment().progress()));
        session.latest().subscribe(_ -> showLatest());
        widthProperty().subscribe(_ -> showLatest());
        progress.fontProperty().subscribe(_ -> showLatest());
    }

    /** Leaves out the bar, which says nothing that the words beside it do not, where there is little room. */
    void show(Room room) {
        Visibility.set(bar, room == Room.AMPLE);
        showLatest();
    }

    private void show(Progress now) {
        bar.setProgress(now.visible() == 0 ? 0 : (double) now.answered() / now.visible());
        String words = Messages.text("wizard.status.answered", now.answered(), now.visible());
        progress.setText(now.unsure() == 0 ? words : Messages.text("wizard.status.unsure", words, now.unsure()));
        showLatest();
    }

    /**
     * All of it on one line, or where that has no room for it, what leads to it: nothing is cut, and nothing moves under the
     * pointer.
     */
    private void showLatest() {
        Optional<Announcement> now = session.latest().get();
        String line = now.map(Announcement::line).orElse("");
        Visibility.set(latest, now.isPresent());
        latest.setAccessibleText(Messages.text("wizard.status.latest", line));
        latest.setText(line);
        if (getWidth() > 0 && latest.prefWidth(-1) > roomForLatest()) {
            latest.setText(Messages.text("wizard.status.all"));
        }
    }

    private double roomForLatest() {
        double taken = Stream.of(bar, progress, label)
                .filter(Node::isManaged)
                .mapToDouble(each -> each.prefWidth(-1) + parts.getHgap())
                .sum();
        return getWidth() - snappedLeftInset() - snappedRightInset() - taken - 2 * parts.getHgap();
    }

    private void showAll() {
        VBox all = new VBox();
        all.getStyleClass().add("announcements");
        for (Announcement each : session.announcements().reversed()) {
            Label line = new Label(Messages.text("wizard.status.line", session.timeOf(each.at()), each.sentence()));
            Wrapping.wrap(line);
            line.getStyleClass().add("dialog-text");
            all.getChildren().add(line);
        }
        dialogs.show(Messages.text("wizard.status.all"), all);
    }
}
