package org.engagementchecklist.assessment;

import java.util.List;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.Progress;

/**
 * A section with those of its questions that are visible.
 *
 * @param questions at least one
 */
public record VisibleSection(Section section, List<Question> questions) {

    /** @throws IllegalArgumentException if no question is visible */
    public VisibleSection {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("section " + section.id() + " is hidden");
        }
    }

    /** {@return how many of these questions are answered by these answers} */
    public Progress progress(Answers effective) {
        int answered = (int)
                questions.stream().filter(each -> effective.has(each.id())).count();
        int unsure = (int) questions.stream()
                .flatMap(each -> effective.to(each.id()).stream())
                .filter(answer -> answer.isUnsure())
                .count();
        return new Progress(answered, questions.size(), unsure);
    }
}
