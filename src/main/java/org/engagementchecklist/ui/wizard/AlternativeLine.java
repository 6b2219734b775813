package org.engagementchecklist.ui.wizard;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.engagementchecklist.assessment.Alternative;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.ui.common.AnswerWords;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;
import org.engagementchecklist.ui.common.Threads;

/** With which other answers a finding would not be listed; looked for beside the window, shown when found. */
final class AlternativeLine extends Label {

    AlternativeLine(Finding finding, EngagementSession session, Threads threads) {
        setWrapText(true);
        setVisible(false);
        setManaged(false);
        getStyleClass().addAll("small", "muted");
        Snapshot now = session.snapshot().get();
        threads.work(
                () -> Alternative.to(
                        finding, session.checklist(), now.engagement().answers(), now.assessment()),
                found -> show(found, new AnswerWords(session.checklist())));
    }

    private void show(Optional<Alternative> found, AnswerWords words) {
        found.ifPresent(alternative -> {
            String instead = alternative.instead().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(change -> Messages.text(
                            "wizard.alternative.change", change.getKey(), words.of(change.getKey(), change.getValue())))
                    .collect(Collectors.joining(Messages.text("wizard.alternative.and")));
            setText(Messages.text("wizard.alternative.line", instead));
            setVisible(true);
            setManaged(true);
        });
    }
}
