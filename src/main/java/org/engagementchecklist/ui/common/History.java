package org.engagementchecklist.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.engagementchecklist.engagement.Engagement;

/** The former and the undone states of an engagement, each with what was changed there. */
final class History {
    /**
     * A change that can be taken back or made again.
     *
     * @param edited what was changed
     * @param other the state on the other side of the change
     */
    record Step(Edited edited, Engagement other) {}

    private final Deque<Step> former = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Optional<Edited> typing = Optional.empty();

    /** Remembers the state before a change that is a step of its own. */
    void remember(Engagement before, Edited edited) {
        typing = Optional.empty();
        push(before, edited);
    }

    /** Remembers the state before a change by typing; what is typed at one place in one go is one step. */
    void rememberTyping(Engagement before, Edited edited) {
        boolean continued = typing.filter(edited::equals).isPresent() && !former.isEmpty();
        typing = Optional.of(edited);
        if (continued) {
            undone.clear();
        } else {
            push(before, edited);
        }
    }

    /**
     * Ends the step that is being typed. If everything was typed back to what it was, there is nothing to take back.
     *
     * @param now the state as typed
     */
    void settle(Engagement now) {
        if (isTypedBack(now)) {
            former.pop();
        }
        typing = Optional.empty();
    }

    /**
     * {@return what would be taken back next}
     *
     * @param now the state as it is; what was typed back to what it was is nothing to take back
     */
    Optional<Edited> toUndo(Engagement now) {
        return former.stream().skip(isTypedBack(now) ? 1 : 0).findFirst().map(Step::edited);
    }

    private boolean isTypedBack(Engagement now) {
        return typing.isPresent()
                && Optional.ofNullable(former.peek())
                        .filter(step -> isSame(step.other(), now))
                        .isPresent();
    }

    /** {@return what would be made again next} */
    Optional<Edited> toRedo() {
        return Optional.ofNullable(undone.peek()).map(Step::edited);
    }

    /** {@return the change to take back, with the state before it, if there is one; it can then be made again} */
    Optional<Step> undo(Engagement current) {
        return move(former, undone, current);
    }

    /** {@return the change to make again, with the state after it, if one was taken back} */
    Optional<Step> redo(Engagement current) {
        return move(undone, former, current);
    }

    private void push(Engagement before, Edited edited) {
        former.push(new Step(edited, before));
        undone.clear();
    }

    private Optional<Step> move(Deque<Step> from, Deque<Step> to, Engagement current) {
        typing = Optional.empty();
        Optional<Step> step = Optional.ofNullable(from.poll());
        step.ifPresent(each -> to.push(new Step(each.edited(), current)));
        return step;
    }

    private static boolean isSame(Engagement one, Engagement other) {
        return one.changedAt(other.changed()).equals(other);
    }
}
