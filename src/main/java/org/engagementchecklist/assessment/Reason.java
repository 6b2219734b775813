package org.engagementchecklist.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;

/**
 * Finds why a condition holds: a smallest set of the answers it reads that makes it hold whatever the others are, where
 * ties go to the earliest questions. The questions are treated as independent; that one may hide another is not
 * assumed. "Any unsure" is taken as it is and explained by every unsure answer.
 */
final class Reason {

    private final Condition condition;
    private final Circumstances circumstances;
    private final List<Question> read;
    private final Map<QuestionId, Collection<Answer>> possible = new HashMap<>();

    private Reason(Condition condition, Circumstances circumstances, List<Question> read) {
        this.condition = condition;
        this.circumstances = circumstances;
        this.read = read;
    }

    /** {@return the reason for a condition that holds and reads at least one given answer, in checklist order} */
    static List<Because> of(Condition condition, Checklist checklist, Circumstances circumstances) {
        Set<QuestionId> named = condition.reads();
        boolean anyUnsure = condition.leaves().anyMatch(Condition.AnyUnsure.class::isInstance);
        List<Question> read = checklist.questions().stream()
                .filter(each -> named.contains(each.id()))
                .toList();
        List<Question> smallest =
                new Reason(settled(condition, circumstances), circumstances, read).smallest(!anyUnsure);
        return checklist.questions().stream()
                .filter(each -> smallest.contains(each) || (anyUnsure && isUnsure(each, circumstances)))
                .map(each -> new Because(each.id(), circumstances.answers().to(each.id())))
                .toList();
    }

    private static boolean isUnsure(Question question, Circumstances circumstances) {
        return circumstances
                .answers()
                .to(question.id())
                .filter(Answer::isUnsure)
                .isPresent();
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
        List<Question> smallest = Stream.iterate(0, size -> size <= read.size(), size -> size + 1)
                .flatMap(size -> Subsets.ofSize(read, size))
                .filter(this::suffices)
                .findFirst()
                .orElseThrow();
        return smallest.isEmpty() && neverEmpty ? earliestGiven() : smallest;
    }

    /** A condition that holds whatever the answers are is explained by the earliest answer it reads. */
    private List<Question> earliestGiven() {
        return read.stream()
                .filter(each -> circumstances.answers().has(each.id()))
                .limit(1)
                .toList();
    }

    private boolean suffices(List<Question> reason) {
        Supposition supposition = Supposition.none(circumstances.today(), read);
        for (Question question : reason) {
            supposition =
                    supposition.decided(question.id(), circumstances.answers().to(question.id()));
        }
        return holdsWhatever(
                supposition,
                read.stream().filter(each -> !reason.contains(each)).toList());
    }

    private boolean holdsWhatever(Supposition supposition, List<Question> others) {
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

    private Collection<Answer> possible(Question question) {
        return possible.computeIfAbsent(
                question.id(), _ -> PossibleAnswers.to(question, List.of(condition), circumstances.today()));
    }
}
