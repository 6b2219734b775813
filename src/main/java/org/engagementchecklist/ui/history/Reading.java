package org.engagementchecklist.ui.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.engagementchecklist.app.Papers;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.comparison.ComparisonComposer;
import org.engagementchecklist.report.comparison.EngagementChange;
import org.engagementchecklist.report.comparison.State;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;

/**
 * What is to be read of a kept state. All of it is composed away from the window.
 *
 * @param selected the state
 * @param compared what it is compared with; empty for the state of now
 * @param today the day by which all is judged
 */
record Reading(
        EngagementSession session, Optional<FormerState> selected, Optional<FormerState> compared, LocalDate today) {

    /** {@return what composes it for the screen; empty if a state is missing or cannot be opened} */
    Optional<Supplier<Report>> onScreen(Shown shown) {
        return switch (shown) {
            case WHOLE ->
                selected.flatMap(FormerState::opened)
                        .map(opened -> () -> ReportComposer.compose(whole(opened, Personal.PRINTED)));
            case DIFFERENCE ->
                selected.flatMap(FormerState::opened)
                        .filter(_ -> canBeCompared())
                        .map(_ -> difference(Personal.PRINTED))
                        .map(change -> () -> ComparisonComposer.compose(change.get()));
        };
    }

    /** {@return what composes it for paper, without personal answers; empty as above} */
    Optional<Supplier<PrintOrder>> onPaper(Shown shown, Paper paper) {
        return switch (shown) {
            case WHOLE -> selected.flatMap(FormerState::opened).map(opened -> () -> summary(opened, paper));
            case DIFFERENCE ->
                selected.flatMap(FormerState::opened)
                        .filter(_ -> canBeCompared())
                        .map(_ -> difference(Personal.LEFT_OUT))
                        .map(change -> () -> PrintOrder.of(change.get(), paper));
        };
    }

    private PrintOrder summary(Opening.Opened opened, Paper paper) {
        return Papers.summary(whole(opened, Personal.LEFT_OUT), paper);
    }

    private SummaryContents whole(Opening.Opened opened, Personal personal) {
        return SummaryContents.judged(opened.checklist(), opened.engagement(), today, personal, Optional.empty());
    }

    private boolean canBeCompared() {
        return compared.isEmpty() || compared.flatMap(FormerState::opened).isPresent();
    }

    /** The earlier of two kept states stands first. */
    private Supplier<EngagementChange> difference(Personal personal) {
        FormerState one = selected.orElseThrow();
        Supplier<State> now = now();
        return () -> {
            Optional<State> other = compared.map(this::state);
            boolean turned = compared.filter(
                            each -> each.backup().at().isBefore(one.backup().at()))
                    .isPresent();
            return turned
                    ? new EngagementChange(other.orElseThrow(), state(one), personal)
                    : new EngagementChange(state(one), other.orElseGet(now), personal);
        };
    }

    /** As it is at this moment, whatever is answered while it is composed. */
    private Supplier<State> now() {
        Snapshot now = session.snapshot().get();
        return () ->
                new State(Messages.text("history.present"), session.checklist(), now.engagement(), now.assessment());
    }

    private State state(FormerState state) {
        Opening.Opened opened = state.opened().orElseThrow();
        return State.of(state.words(), opened.checklist(), opened.engagement(), today);
    }
}
