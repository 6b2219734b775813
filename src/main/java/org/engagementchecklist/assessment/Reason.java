package org.engagementchecklist.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;

/**
 * Finds why a condition holds: a smallest set of the answers it reads that makes it hold whatever the others are, where
 * ties go to the earliest questions. The questions are treated as independent; that one may hide another is not
 * assumed. "Any unsure" is taken as it is and explained by every unsure answer.
 *
 * <p>A condition that is too wide for that in its budget is explained part by part: by what makes all its parts hold, or
 * one of them. That also makes it hold whatever the others are; only a smaller set may be overlooked.
 */
final class Reason {

    private final Condition condition;
    private final Circumstances circumstances;
    private final List<Question> read;
    private final Budget budget;
    private final long weight;
    private final Map<QuestionId, Collection<Answer>> possible = new HashMap<>();

    private Reason(Condition condition, Circumstances circumstances, List<Question> read, Budget budget) {
        this.condition = condition;
        this.circumstances = circumstances;
        this.read = read;
        this.budget = budget;
        this.weight = Supposition.none(circumstances.today(), read).weight(condition);
    }

    /**
     * {@return the reason for a condition that holds and reads at least one given answer, in checklist order}
     *
     * @param budget after which the reason is true and may not be the smallest
     */
    static List<Because> of(Condition condition, Questions questions, Circumstances circumstances, Budget budget) {
        boolean anyUnsure = condition.leaves().anyMatch(Condition.AnyUnsure.class::isInstance);
        List<Question> read = questions.inOrder(condition.reads());
        Set<QuestionId> because = new HashSet<>();
        new Reason(settled(condition, circumstances), circumstances, read, budget)
                .smallest(!anyUnsure)
                .forEach(each -> because.add(each.id()));
        if (anyUnsure) {
            because.addAll(unsure(circumstances.answers()));
        }
        return questions.inOrder(because).stream()
                .map(each -> new Because(each.id(), circumstances.answers().to(each.id())))
                .toList();
    }

    private static List<QuestionId> unsure(Answers answers) {
        return answers.byQuestion().entrySet().stream()
                .filter(each -> each.getValue().isUnsure())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Condition settled(Condition condition, Circumstances circumstances) {
        return switch (condition) {
            case Condition.AnyUnsure unsure ->
                circumstances.satisfy(unsure) ? Condition.always() : new Condition.Not(Condition.always());
            case Condition.Not(var part) -> new Condition.Not(settled(part, circumstances));
            case Condition.All(var parts) -> new Condition.All(settled(parts, circumstances));
            case Condition.Any(var parts) -> new Condition.Any(settled(parts, circumstances));
            case Condition.Leaf leaf -> leaf;
        };
    }

    private static List<Condition> settled(List<Condition> parts, Circumstances circumstances) {
        return parts.stream().map(part -> settled(part, circumstances)).toList();
    }

    private List<Question> smallest(boolean neverEmpty) {
        Optional<List<Question>> found = Stream.iterate(0, size -> size <= read.size(), size -> size + 1)
                .flatMap(size -> Subsets.ofSize(read, size))
                .takeWhile(_ -> !budget.isUsedUp())
                .filter(this::suffices)
                .findFirst();
        List<Question> smallest = found.orElseGet(this::partByPart);
        return smallest.isEmpty() && neverEmpty ? earliestGiven() : smallest;
    }

    private List<Question> partByPart() {
        Set<QuestionId> deciding = deciding(condition);
        return read.stream().filter(each -> deciding.contains(each.id())).toList();
    }

    /** {@return questions whose answers make a condition what it is, holding or not, whatever the others are} */
    private Set<QuestionId> deciding(Condition part) {
        boolean holds = circumstances.satisfy(part);
        return switch (part) {
            case Condition.Not(var inner) -> deciding(inner);
            case Condition.All(var parts) -> holds ? decidingEach(parts) : decidingOne(parts, false);
            case Condition.Any(var parts) -> holds ? decidingOne(parts, true) : decidingEach(parts);
            case Condition.Leaf leaf -> decidingLeaf(leaf, holds);
        };
    }

    private Set<QuestionId> decidingEach(List<Condition> parts) {
        return parts.stream().flatMap(each -> deciding(each).stream()).collect(Collectors.toSet());
    }

    /** The first of the parts that need the fewest. */
    private Set<QuestionId> decidingOne(List<Condition> parts, boolean holds) {
        return parts.stream()
                .filter(each -> circumstances.satisfy(each) == holds)
                .map(this::deciding)
                .min(Comparator.comparingInt(Set::size))
                .orElseThrow();
    }

    /** A leaf about several questions holds by one of them, and fails by all. */
    private Set<QuestionId> decidingLeaf(Condition.Leaf leaf, boolean holds) {
        return holds
                ? read.stream()
                        .map(Question::id)
                        .filter(each -> alone(each).satisfy(leaf))
                        .limit(1)
                        .collect(Collectors.toSet())
                : leaf.reads();
    }

    private Circumstances alone(QuestionId question) {
        Answers answer = circumstances
                .answers()
                .to(question)
                .map(each -> Answers.NONE.with(question, each))
                .orElse(Answers.NONE);
        return new Circumstances(answer, circumstances.today());
    }

    /** A condition that holds whatever the answers are is explained by the earliest answer it reads. */
    private List<Question> earliestGiven() {
        return read.stream()
                .filter(each -> circumstances.answers().has(each.id()))
                .limit(1)
                .toList();
    }

    /** Nothing suffices that could not be shown to in the budget. */
    private boolean suffices(List<Question> reason) {
        Supposition supposition = Supposition.none(circumstances.today(), read);
        for (Question question : reason) {
            supposition =
                    supposition.decided(question.id(), circumstances.answers().to(question.id()));
        }
        List<Question> others =
                read.stream().filter(each -> !reason.contains(each)).toList();
        return holdsWhatever(supposition, others) && !budget.isUsedUp();
    }

    private boolean holdsWhatever(Supposition supposition, List<Question> others) {
        if (!budget.spend(weight)) {
            return false;
        }
        Verdict verdict = supposition.on(condition);
        if (verdict != Verdict.OPEN) {
            return verdict == Verdict.HOLDS;
        }
        Question next = others.getFirst();
        List<Question> rest = others.subList(1, others.size());
        return holdsWhatever(supposition.unanswered(next.id()), rest)
                && possible(next).stream()
                        .allMatch(answer -> holdsWhatever(supposition.answered(next.id(), answer), rest));
    }

    /** If they are not all, the budget is used up. */
    private Collection<Answer> possible(Question question) {
        return possible.computeIfAbsent(
                question.id(), _ -> PossibleAnswers.to(question, List.of(condition), circumstances.today(), budget));
    }
}
