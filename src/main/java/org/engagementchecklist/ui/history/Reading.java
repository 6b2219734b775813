package org.engagementchecklist.ui.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.comparison.ComparisonComposer;
import org.engagementchecklist.report.comparison.EngagementChange;
import org.engagementchecklist.report.comparison.State;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;

/**
 * What is to be read of a kept state.
 *
 * @param selected the state
 * @param compared what it is compared with; empty for the state of now
 */
record Reading(EngagementSession session, Optional<FormerState> selected, Optional<FormerState> compared) {

    /** {@return what composes it away from the window; empty if a state is missing or cannot be opened} */
    Optional<Supplier<Report>> of(Shown shown) {
        return switch (shown) {
            case WHOLE -> selected.flatMap(FormerState::opened).map(this::whole);
            case DIFFERENCE ->
                selected.flatMap(this::state).flatMap(before -> other().map(after -> difference(before, after)));
        };
    }

    private Supplier<Report> whole(Opening.Opened opened) {
        LocalDate today = session.today();
        return () -> ReportComposer.compose(new SummaryContents(
                opened.checklist(),
                opened.engagement(),
                Assessor.assess(opened.checklist(), opened.engagement().answers(), today),
                Personal.PRINTED,
                Optional.empty()));
    }

    /** The earlier of two kept states stands first. */
    private Supplier<Report> difference(Supplier<State> one, Supplier<State> other) {
        boolean turned = compared.isPresent()
                && selected.orElseThrow()
                        .backup()
                        .at()
                        .isAfter(compared.get().backup().at());
        Supplier<State> before = turned ? other : one;
        Supplier<State> after = turned ? one : other;
        return () -> ComparisonComposer.compose(new EngagementChange(before.get(), after.get(), Personal.PRINTED));
    }

    private Optional<Supplier<State>> other() {
        return compared.isPresent() ? compared.flatMap(this::state) : Optional.of(now());
    }

    private Supplier<State> now() {
        Snapshot now = session.snapshot().get();
        return () ->
                new State(Messages.text("history.present"), session.checklist(), now.engagement(), now.assessment());
    }

    private Optional<Supplier<State>> state(FormerState state) {
        LocalDate today = session.today();
        return state.opened()
                .map(opened -> () -> State.of(state.words(), opened.checklist(), opened.engagement(), today));
    }
}
