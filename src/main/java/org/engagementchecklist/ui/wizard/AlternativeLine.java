package org.engagementchecklist.ui.wizard;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.engagementchecklist.assessment.Alternative;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** With which other answers a finding would not be listed; looked for beside the window, shown when found. */
final class AlternativeLine extends Label {

    AlternativeLine(Finding finding, EngagementSession session, Threads threads) {
        Wrapping.wrap(this);
        Visibility.set(this, false);
        getStyleClass().addAll("small", "muted");
        Snapshot now = session.snapshot().get();
        threads.work(
                () -> Alternative.to(
                        finding, session.checklist(), now.engagement().answers(), now.assessment()),
                found -> show(found, session.checklist()));
    }

    private void show(Optional<Alternative> found, Checklist checklist) {
        found.ifPresent(alternative -> {
            String instead = alternative.instead().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(change ->
                            Messages.text("wizard.alternative.change", change.getKey(), words(change, checklist)))
                    .collect(Collectors.joining(Messages.text("wizard.alternative.and")));
            setText(Messages.text("wizard.alternative.line", instead));
            Visibility.set(this, true);
        });
    }

    private static String words(Map.Entry<QuestionId, Answer> change, Checklist checklist) {
        Question question = checklist.question(change.getKey()).orElseThrow();
        return new AnswerWords(checklist.countries()).of(question, change.getValue());
    }
}
