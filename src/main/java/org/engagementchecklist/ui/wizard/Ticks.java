package org.engagementchecklist.ui.wizard;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;

/** What ticking and unticking an option makes of the options ticked before. */
final class Ticks {
    private Ticks() {}

    /** {@return the answer with this option ticked; it excludes the others, or they exclude it, where it says so} */
    static Optional<Answer> tick(Question question, Optional<Answer> before, Option option) {
        Set<String> ticked = new HashSet<>(option.exclusive() ? Set.of() : ticked(before));
        question.options().stream().filter(Option::exclusive).map(Option::id).forEach(ticked::remove);
        ticked.add(option.id());
        return answer(question, ticked);
    }

    /** {@return the answer with this option no longer ticked; empty when it was the last} */
    static Optional<Answer> untick(Question question, Optional<Answer> before, Option option) {
        Set<String> ticked = new HashSet<>(ticked(before));
        ticked.remove(option.id());
        return answer(question, ticked);
    }

    /** {@return the options that an answer ticks} */
    static Set<String> ticked(Optional<Answer> answer) {
        return answer.filter(Answer.Choices.class::isInstance)
                .map(given -> Set.copyOf(((Answer.Choices) given).options()))
                .orElse(Set.of());
    }

    private static Optional<Answer> answer(Question question, Set<String> ticked) {
        List<String> inOrder = question.options().stream()
                .map(Option::id)
                .filter(ticked::contains)
                .toList();
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(new Answer.Choices(inOrder));
    }
}
