package org.engagementchecklist.checklist;

import java.util.List;

/**
 * A page of the wizard.
 *
 * @param id its short name, such as {@code A}
 * @param title what a person reads
 * @param questions its questions, in the order in which they are asked; at least one
 */
public record Section(String id, String title, List<Question> questions) {

    /** @throws IllegalArgumentException if the id or title is blank or there is no question */
    public Section {
        Checks.notBlank(id, "section id");
        Checks.notBlank(title, "section title");
        questions = List.copyOf(questions);
        Checks.require(!questions.isEmpty(), "section " + id + " has no questions");
    }
}
