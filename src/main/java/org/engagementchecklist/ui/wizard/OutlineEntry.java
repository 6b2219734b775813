package org.engagementchecklist.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.VisibleSection;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;

/**
 * A line of the outline.
 *
 * @param title what a person reads
 * @param progress how far its questions are answered
 * @param hasTyped whether something is typed there that is not an answer
 */
record OutlineEntry(Page page, String title, Progress progress, boolean hasTyped) {

    /** How far a page is, as its mark shows. */
    enum State {
        NOTHING,
        TYPED,
        PARTLY,
        UNSURE,
        DONE
    }

    /** {@return the first page and every visible section} */
    static List<OutlineEntry> of(Snapshot now) {
        List<OutlineEntry> entries = new ArrayList<>();
        Assessment assessment = now.assessment();
        entries.add(new OutlineEntry(
                new Page.About(),
                Messages.text("wizard.about.short"),
                new Progress(0, 0, 0),
                !now.engagement().facts().typedMeeting().isEmpty()));
        assessment.sections().forEach(section -> entries.add(of(section, assessment)));
        return entries;
    }

    private static OutlineEntry of(VisibleSection visible, Assessment assessment) {
        return new OutlineEntry(
                new Page.OfSection(visible.section().id()),
                visible.section().id() + "  " + visible.section().title(),
                assessment.progress(visible.questions()),
                visible.questions().stream().anyMatch(each -> assessment.isTyped(each.id())));
    }

    /** {@return whether there is anything to count} */
    boolean counts() {
        return progress.visible() > 0;
    }

    /** {@return whether there is a mark to show} */
    boolean isMarked() {
        return counts() || hasTyped;
    }

    State state() {
        if (hasTyped) {
            return State.TYPED;
        }
        if (progress.answered() == 0) {
            return State.NOTHING;
        }
        if (!progress.isComplete()) {
            return State.PARTLY;
        }
        return progress.unsure() > 0 ? State.UNSURE : State.DONE;
    }

    /** {@return how many are answered, in few words; empty where there is nothing to count} */
    String count() {
        return counts() ? Messages.text("wizard.outline.count", progress.answered(), progress.visible()) : "";
    }

    /** {@return the whole line for a screen reader} */
    String words() {
        if (!counts()) {
            return hasTyped ? Messages.text("wizard.outline.words-short", title, stateWords()) : title;
        }
        return Messages.text("wizard.outline.words", title, stateWords(), count());
    }

    private String stateWords() {
        return switch (state()) {
            case NOTHING -> Messages.text("wizard.outline.nothing");
            case TYPED -> Messages.text("wizard.outline.typed");
            case PARTLY -> Messages.text("wizard.outline.partly");
            case UNSURE -> Messages.text("wizard.outline.unsure", progress.unsure());
            case DONE -> Messages.text("wizard.outline.done");
        };
    }
}
