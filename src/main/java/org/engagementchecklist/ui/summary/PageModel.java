package org.engagementchecklist.ui.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.StateCode;
import org.engagementchecklist.storage.FormerState;
import org.engagementchecklist.ui.common.Broken;
import org.engagementchecklist.ui.common.Dates;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/** Compares the code of a printed page with the engagement in hand, and with what is kept of its former states. */
public final class PageModel {
    private final SummaryModel summary;
    private final Supplier<List<FormerState>> formerStates;
    private final ZoneId zone;
    private final Threads threads;
    private final ReadOnlyObjectWrapper<PageState> state = new ReadOnlyObjectWrapper<>(new PageState.NotAsked());

    /**
     * Compares with this summary.
     *
     * @param formerStates reads what is kept, the latest first; asked away from the window
     * @param zone in which moments are told
     */
    public PageModel(SummaryModel summary, Supplier<List<FormerState>> formerStates, ZoneId zone, Threads threads) {
        this.summary = summary;
        this.formerStates = formerStates;
        this.zone = zone;
        this.threads = threads;
    }

    /** {@return what came of the comparison} */
    ReadOnlyObjectProperty<PageState> state() {
        return state.getReadOnlyProperty();
    }

    /** {@return the code that a page printed now without personal answers has} */
    String presentCode() {
        return StateCode.of(summary.contents(Personal.LEFT_OUT)).text();
    }

    /** Compares the page with this code. */
    void compare(String typed) {
        StateCode.read(typed).ifPresentOrElse(this::compare, () -> state.set(new PageState.NoCode(typed)));
    }

    /** {@return what came of the comparison, in words; empty before the first} */
    String words() {
        return switch (state.get()) {
            case PageState.NotAsked _ -> "";
            case PageState.NoCode _ -> Messages.text("summary.page.no-code");
            case PageState.Looking(var code) -> Messages.text("summary.page.looking", code);
            case PageState.Present(var code, var personal) ->
                switch (personal) {
                    case LEFT_OUT -> Messages.text("summary.page.present", code);
                    case PRINTED -> Messages.text("summary.page.present-personal", code);
                };
            case PageState.Former(var code, var changed) ->
                Messages.text("summary.page.former", code, Dates.moment(changed, zone));
            case PageState.Neither(var code, var states) -> Messages.text("summary.page.neither", code, states);
            case PageState.Broken(var why) -> why;
        };
    }

    private void compare(StateCode code) {
        Optional<Personal> present =
                printedFrom(code, summary.checklist(), summary.snapshot().engagement());
        if (present.isPresent()) {
            state.set(new PageState.Present(code.text(), present.get()));
        } else {
            state.set(new PageState.Looking(code.text()));
            threads.work(
                    () -> among(code, formerStates.get()),
                    state::set,
                    fault -> state.set(new PageState.Broken(Broken.words(fault))));
        }
    }

    private PageState among(StateCode code, List<FormerState> states) {
        return states.stream()
                .map(FormerState::opened)
                .filter(each ->
                        printedFrom(code, each.checklist(), each.engagement()).isPresent())
                .findFirst()
                .<PageState>map(each ->
                        new PageState.Former(code.text(), each.engagement().changed()))
                .orElseGet(() -> new PageState.Neither(code.text(), states.size()));
    }

    private Optional<Personal> printedFrom(StateCode code, Checklist checklist, Engagement engagement) {
        Instant changed = engagement.changed();
        return code.printedFrom(
                checklist, engagement, summary.assessment().today(), LocalDate.ofInstant(changed, zone));
    }
}
