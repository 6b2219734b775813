package org.engagementchecklist.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.engagementchecklist.engagement.Engagement;

/**
 * The former and the undone states of an engagement. Changes of the same text in a row count as one step.
 */
final class History {
    private final Deque<Engagement> former = new ArrayDeque<>();
    private final Deque<Engagement> undone = new ArrayDeque<>();
    private Optional<String> typing = Optional.empty();

    /**
     * Remembers the state before a change.
     *
     * @param text which text is being typed; empty for a change that is a step of its own
     */
    void remember(Engagement before, Optional<String> text) {
        boolean continued = text.isPresent() && text.equals(typing) && !former.isEmpty();
        if (!continued) {
            former.push(before);
        }
        undone.clear();
        typing = text;
    }

    /** Ends the step that is being typed. */
    void settle() {
        typing = Optional.empty();
    }

    /** {@return the state to go back to, if there is one; what is left can be redone} */
    Optional<Engagement> undo(Engagement current) {
        return move(former, undone, current);
    }

    /** {@return the state to go forward to, if one was undone} */
    Optional<Engagement> redo(Engagement current) {
        return move(undone, former, current);
    }

    boolean canUndo() {
        return !former.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    private Optional<Engagement> move(Deque<Engagement> from, Deque<Engagement> to, Engagement current) {
        settle();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(current);
        return Optional.of(from.pop());
    }
}
