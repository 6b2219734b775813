package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;

/**
 * Some questions decided, the others open.
 *
 * @param decided the questions that are decided, with or without an answer
 * @param circumstances the answers of those that are decided with one
 * @param unsureOffered the questions whose answer decides whether any is unsure
 * @param granted the leaves that are taken to hold, or not to hold, although their questions are open
 */
record Supposition(
        Set<QuestionId> decided,
        Circumstances circumstances,
        List<QuestionId> unsureOffered,
        Map<Condition.Leaf, Verdict> granted) {

    Supposition {
        decided = Set.copyOf(decided);
        unsureOffered = List.copyOf(unsureOffered);
        granted = Map.copyOf(granted);
    }

    static Supposition none(LocalDate today, Collection<Question> questions) {
        List<QuestionId> unsureOffered = questions.stream()
                .filter(Question::offersUnsure)
                .map(Question::id)
                .toList();
        return new Supposition(Set.of(), new Circumstances(Answers.NONE, today), unsureOffered, Map.of());
    }

    Supposition answered(QuestionId question, Answer answer) {
        Answers with = circumstances.answers().with(question, answer);
        return new Supposition(and(question), new Circumstances(with, circumstances.today()), unsureOffered, granted);
    }

    Supposition unanswered(QuestionId question) {
        return new Supposition(and(question), circumstances, unsureOffered, granted);
    }

    Supposition decided(QuestionId question, Optional<Answer> answer) {
        return answer.map(given -> answered(question, given)).orElseGet(() -> unanswered(question));
    }

    Verdict on(Condition condition) {
        return switch (condition) {
            case Condition.Not(var part) -> on(part).negated();
            case Condition.All(var parts) -> combined(parts, Verdict.FAILS);
            case Condition.Any(var parts) -> combined(parts, Verdict.HOLDS);
            case Condition.Leaf leaf -> onLeaf(leaf);
        };
    }

    /** {@return the same that takes for granted what must hold; none if that contradicts itself} */
    Optional<Supposition> granting(List<Demand> demands) {
        Map<Condition.Leaf, Verdict> more = new HashMap<>();
        for (Demand demand : demands) {
            Optional<Condition.Leaf> leaf = demand.leaf();
            Verdict verdict = Verdict.of(!demand.isNegated());
            if (leaf.isPresent() && !grants(leaf.get(), verdict, more)) {
                return Optional.empty();
            }
        }
        if (more.isEmpty()) {
            return Optional.of(this);
        }
        more.putAll(granted);
        return Optional.of(new Supposition(decided, circumstances, unsureOffered, more));
    }

    private boolean grants(Condition.Leaf leaf, Verdict verdict, Map<Condition.Leaf, Verdict> more) {
        Verdict former = granted.get(leaf);
        return verdict == (former == null ? more.merge(leaf, verdict, (first, _) -> first) : former);
    }

    /** {@return about how many steps a look at a condition takes} */
    long weight(Condition condition) {
        return condition
                .leaves()
                .mapToLong(
                        leaf -> Leaves.weight(leaf) + (leaf instanceof Condition.AnyUnsure ? unsureOffered.size() : 0))
                .sum();
    }

    /** What the answers alone say: a leaf that reads several questions holds as soon as one of them makes it hold. */
    Verdict onAnswers(Condition.Leaf leaf) {
        if (circumstances.satisfy(leaf)) {
            return Verdict.HOLDS;
        }
        return decided.containsAll(readBy(leaf)) ? Verdict.FAILS : Verdict.OPEN;
    }

    /** {@return on how many undecided questions an open condition depends, counted once for each leaf} */
    long undecided(Condition open) {
        return switch (open) {
            case Condition.Not(var part) -> undecided(part);
            case Condition.All(var parts) -> undecided(parts);
            case Condition.Any(var parts) -> undecided(parts);
            case Condition.Leaf leaf ->
                readBy(leaf).stream()
                        .filter(question -> !decided.contains(question))
                        .count();
        };
    }

    private long undecided(List<Condition> parts) {
        return parts.stream()
                .filter(part -> on(part) == Verdict.OPEN)
                .mapToLong(this::undecided)
                .sum();
    }

    /** {@return every question on which the condition may depend, in the order of the condition} */
    Set<QuestionId> readBy(Condition condition) {
        Set<QuestionId> read = new LinkedHashSet<>(condition.reads());
        if (condition.leaves().anyMatch(Condition.AnyUnsure.class::isInstance)) {
            read.addAll(unsureOffered);
        }
        return read;
    }

    /** {@return a question on which this open condition depends} */
    QuestionId undecidedIn(Condition open) {
        return switch (open) {
            case Condition.Not(var part) -> undecidedIn(part);
            case Condition.All(var parts) -> undecidedIn(firstOpen(parts));
            case Condition.Any(var parts) -> undecidedIn(firstOpen(parts));
            case Condition.Leaf leaf ->
                readBy(leaf).stream()
                        .filter(question -> !decided.contains(question))
                        .findFirst()
                        .orElseThrow();
        };
    }

    private Condition firstOpen(List<Condition> parts) {
        return parts.stream()
                .filter(part -> on(part) == Verdict.OPEN)
                .findFirst()
                .orElseThrow();
    }

    /** One part with the decisive verdict decides; otherwise any open part leaves the whole open. */
    private Verdict combined(List<Condition> parts, Verdict decisive) {
        Verdict combined = decisive.negated();
        for (Condition part : parts) {
            Verdict verdict = on(part);
            if (verdict == decisive) {
                return decisive;
            }
            combined = verdict == Verdict.OPEN ? Verdict.OPEN : combined;
        }
        return combined;
    }

    private Verdict onLeaf(Condition.Leaf leaf) {
        Verdict verdict = onAnswers(leaf);
        return verdict == Verdict.OPEN ? granted.getOrDefault(leaf, Verdict.OPEN) : verdict;
    }

    private Set<QuestionId> and(QuestionId question) {
        Set<QuestionId> more = new HashSet<>(decided);
        more.add(question);
        return more;
    }
}
