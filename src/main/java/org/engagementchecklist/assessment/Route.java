package org.engagementchecklist.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Section;

/**
 * The visible sections, in order, as a way to walk: moving is decided by what is visible now, not by history.
 *
 * @param sections the ids of the visible sections, in the order of the checklist
 */
public record Route(List<String> sections) {

    public Route {
        sections = List.copyOf(sections);
    }

    /** {@return the route through the visible sections of an assessment} */
    public static Route through(Assessment assessment) {
        return new Route(assessment.sections().stream()
                .map(visible -> visible.section().id())
                .toList());
    }

    /** {@return whether the section is visible} */
    public boolean contains(String section) {
        return sections.contains(section);
    }

    /** {@return the section after this one, if there is one} */
    public Optional<String> next(String section) {
        return at(sections.indexOf(section) + 1).filter(_ -> contains(section));
    }

    /** {@return the section before this one, if there is one} */
    public Optional<String> previous(String section) {
        return at(sections.indexOf(section) - 1).filter(_ -> contains(section));
    }

    /** {@return the section itself if it is visible, else the visible one that follows it, else the one before it} */
    public Optional<String> nearest(String section, Checklist checklist) {
        List<String> all = checklist.sections().stream().map(Section::id).toList();
        int place = all.indexOf(section);
        Stream<String> following = all.subList(Math.max(place, 0), all.size()).stream();
        Stream<String> before = all.subList(0, Math.max(place, 0)).reversed().stream();
        return Stream.concat(following, before).filter(this::contains).findFirst();
    }

    /**
     * Finds the next visible question that has no answer, one to confirm or a text that is not taken, from the beginning again after the last.
     *
     * @param after the question after which to look; empty to look from the beginning
     */
    public static Optional<QuestionId> nextUnanswered(Assessment assessment, Optional<QuestionId> after) {
        List<QuestionId> visible =
                assessment.questions().stream().map(Question::id).toList();
        int start = after.map(visible::indexOf).orElse(-1) + 1;
        return Stream.concat(visible.subList(start, visible.size()).stream(), visible.subList(0, start).stream())
                .filter(question -> !assessment.isDone(question))
                .findFirst();
    }

    private Optional<String> at(int index) {
        return index >= 0 && index < sections.size() ? Optional.of(sections.get(index)) : Optional.empty();
    }
}
