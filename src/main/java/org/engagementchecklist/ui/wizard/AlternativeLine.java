package org.engagementchecklist.ui.wizard;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.engagementchecklist.assessment.Alternative;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** With which other answers an office or a finding would not be listed; looked for beside the window, shown when found. */
final class AlternativeLine extends Label {
    /** Whether it is still on the screen, or is about to be. */
    private final AtomicBoolean isWanted = new AtomicBoolean(true);

    private AlternativeLine() {
        Wrapping.wrap(this);
        Visibility.set(this, false);
        sceneProperty().addListener((_, _, scene) -> isWanted.set(scene != null));
        getStyleClass().addAll("small", "muted");
    }

    /** {@return what would take the whole office off the list} */
    static AlternativeLine of(Referral referral, EngagementSession session, Threads threads) {
        return of(
                "wizard.alternative.office",
                (answers, now) -> Alternative.to(referral, session.checklist(), answers, now),
                session,
                threads);
    }

    /** {@return what would take one of several findings away while its office stays on the list} */
    static AlternativeLine of(Finding finding, EngagementSession session, Threads threads) {
        return of(
                "wizard.alternative.finding",
                (answers, now) -> Alternative.to(finding, session.checklist(), answers, now)
                        .filter(each -> each.effect() == Alternative.Effect.OFFICE_STAYS),
                session,
                threads);
    }

    private static AlternativeLine of(
            String key,
            BiFunction<Answers, Assessment, Optional<Alternative>> search,
            EngagementSession session,
            Threads threads) {
        AlternativeLine line = new AlternativeLine();
        Snapshot now = session.snapshot().get();
        threads.reckon(
                () -> Optional.of(now)
                        .filter(_ -> line.isWanted.get())
                        .flatMap(each -> search.apply(each.engagement().answers(), each.assessment())),
                found -> found.ifPresent(each -> line.show(key, each, session.checklist())),
                threads::tell);
        return line;
    }

    private void show(String key, Alternative alternative, Checklist checklist) {
        String instead = alternative.instead().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(change -> Messages.text("wizard.alternative.change", change.getKey(), words(change, checklist)))
                .collect(Collectors.joining(Messages.text("wizard.alternative.and")));
        setText(Messages.text(key, instead));
        Visibility.set(this, true);
    }

    private static String words(Map.Entry<QuestionId, Answer> change, Checklist checklist) {
        Question question = checklist.question(change.getKey()).orElseThrow();
        return new AnswerWords(checklist.countries()).of(question, change.getValue());
    }
}
