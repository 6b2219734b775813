package org.engagementchecklist.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edition of the questions and rules, as authored, with the offices and countries it refers to. Everything a rule
 * or question names is resolved: a checklist that refers to something unknown cannot be made.
 *
 * @param sections in the order in which they are asked
 * @param rules the authored rules, in their order; the rules for "unsure" follow from the questions
 * @param removed the questions of earlier editions that this one leaves out on purpose
 */
public record Checklist(
        Edition edition,
        Legend legend,
        List<Section> sections,
        List<Rule> rules,
        Directory directory,
        Countries countries,
        List<CountryGroup> groups,
        List<Resource> resources,
        List<Source> sources,
        List<Removal> removed) {

    /**
     * @throws IllegalArgumentException if a question or rule appears twice, or a question's visibility refers to
     *     itself or a later question, if a group has the name of the one built in, or if an earlier name belongs to two questions or to one that is there
     */
    public Checklist {
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
        resources = List.copyOf(resources);
        sources = List.copyOf(sources);
        removed = List.copyOf(removed);
        Checks.distinct(rules.stream().map(Rule::id).toList(), "rules");
        Checks.distinct(sections.stream().map(Section::id).toList(), "sections");
        Checks.require(
                groups.stream().noneMatch(group -> group.id().equals(Condition.Unlisted.GROUP)),
                Condition.Unlisted.GROUP + " is built in");
        requireEarlierOnly(sections);
        Checks.distinct(names(sections, removed), "questions and former questions");
    }

    /** {@return every question, in the order in which they are asked} */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** {@return the question with this id, if the checklist has it} */
    public Optional<Question> question(QuestionId id) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    /** {@return the questions whose answers are about a person and leave the program only if asked for} */
    public Set<QuestionId> personalQuestions() {
        return questions().stream()
                .filter(Question::personal)
                .map(Question::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the authored rules, then those that send an unsure answer to its question's offices} */
    public List<Rule> allRules() {
        Stream<Rule> unsure = questions().stream().flatMap(legend.unsure()::rules);
        return Stream.concat(rules.stream(), unsure).toList();
    }

    private static List<QuestionId> names(List<Section> sections, List<Removal> removed) {
        Stream<QuestionId> named = sections.stream()
                .flatMap(section -> section.questions().stream())
                .flatMap(question -> Stream.concat(Stream.of(question.id()), question.lineage().formerIds().stream()));
        return Stream.concat(named, removed.stream().map(Removal::question)).toList();
    }

    private static void requireEarlierOnly(List<Section> sections) {
        Set<QuestionId> earlier = new HashSet<>();
        for (Question question : sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList()) {
            Condition when = question.visibleWhen();
            Checks.require(
                    earlier.containsAll(when.reads()) && when.leaves().noneMatch(Condition.AnyUnsure.class::isInstance),
                    "question " + question.id() + " depends on itself or a later question");
            Checks.require(earlier.add(question.id()), "question " + question.id() + " appears twice");
        }
    }
}
