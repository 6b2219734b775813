package org.engagementchecklist.report.blank;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;

/**
 * How a person goes through the questions on paper.
 *
 * @param steps what comes one after another
 */
public record Walk(List<Step> steps) {

    /** Something to be done on the way. */
    public sealed interface Step {
        /** {@return the questions that it may ask, in order} */
        Stream<Question> questions();
    }

    /** A question is answered. */
    public record Ask(Question question) implements Step {
        @Override
        public Stream<Question> questions() {
            return Stream.of(question);
        }
    }

    /**
     * Steps that are taken only if something holds of the answers before them, and are otherwise skipped as a whole.
     *
     * @param only what must hold
     * @param steps the steps; at least one
     */
    public record Stretch(Condition only, List<Step> steps) implements Step {
        public Stretch {
            steps = List.copyOf(steps);
        }

        @Override
        public Stream<Question> questions() {
            return steps.stream().flatMap(Step::questions);
        }
    }

    public Walk {
        steps = List.copyOf(steps);
    }

    /** {@return the walk that asks exactly the questions that the program shows, whatever is answered} */
    public static Walk through(Checklist checklist) {
        return new Walk(Survey.of(checklist.questions()).steps());
    }
}
