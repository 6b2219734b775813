package org.engagementchecklist.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;

/** Finds options and groups of countries at which no condition looks. */
final class Unread {

    private Unread() {}

    static Stream<Flaw> flaws(Ground ground) {
        Map<QuestionId, Set<String>> read = Goals.read(ground.checklist());
        boolean anyUnsure = Goals.conditions(ground.checklist())
                .flatMap(Condition::leaves)
                .anyMatch(Condition.AnyUnsure.class::isInstance);
        Stream<Flaw> options = ground.checklist().questions().stream()
                .flatMap(question -> unread(question, read.getOrDefault(question.id(), Set.of()), anyUnsure));
        return Stream.concat(options, groups(ground));
    }

    /** That nothing looks at "no", or at an option that stands for "none of these", is as it should be. */
    private static Stream<Flaw> unread(Question question, Set<String> read, boolean anyUnsure) {
        List<String> unread = question.options().stream()
                .filter(option -> !option.exclusive() && !(option.isUnsure() && anyUnsure))
                .map(Option::id)
                .filter(option -> !read.contains(option) && !option.equals(Answer.NO))
                .toList();
        return unread.isEmpty()
                ? Stream.of()
                : Stream.of(new Flaw(
                        FlawKind.OPTION_UNREAD,
                        Subject.of(question),
                        "No condition looks at " + String.join(", ", unread) + " of question " + question.id() + ".",
                        "That is well if it is asked for the summary alone."));
    }

    private static Stream<Flaw> groups(Ground ground) {
        Set<String> read = Goals.conditions(ground.checklist())
                .flatMap(Condition::leaves)
                .filter(Condition.InGroup.class::isInstance)
                .map(leaf -> ((Condition.InGroup) leaf).group().id())
                .collect(Collectors.toSet());
        return ground.checklist().groups().stream()
                .map(CountryGroup::id)
                .filter(group -> !read.contains(group))
                .map(group -> new Flaw(
                        FlawKind.GROUP_UNREAD,
                        new Subject(Subject.Kind.GROUP, group),
                        "No condition looks at group " + group + ".",
                        "Drop it, or name it in a condition."));
    }
}
