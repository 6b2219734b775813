package org.engagementchecklist.assessment;

import java.util.List;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Section;

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
}
