package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
 */
record Supposition(Set<QuestionId> decided, Circumstances circumstances, Set<QuestionId> unsureOffered) {

    Supposition {
        decided = Set.copyOf(decided);
        unsureOffered = Set.copyOf(unsureOffered);
    }

    static Supposition none(LocalDate today, Collection<Question> questions) {
        Set<QuestionId> unsureOffered = new HashSet<>();
        questions.stream().filter(Question::offersUnsure).forEach(question -> unsureOffered.add(question.id()));
        return new Supposition(Set.of(), new Circumstances(Answers.NONE, today), unsureOffered);
    }

    Supposition answered(QuestionId question, Answer answer) {
        Answers with = circumstances.answers().with(question, answer);
        return new Supposition(and(question), new Circumstances(with, circumstances.today()), unsureOffered);
    }

    Supposition unanswered(QuestionId question) {
        return new Supposition(and(question), circumstances, unsureOffered);
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

    /** A leaf that reads several questions holds as soon as one of them makes it hold. */
    private Verdict onLeaf(Condition.Leaf leaf) {
        if (circumstances.satisfy(leaf)) {
            return Verdict.HOLDS;
        }
        return decided.containsAll(readBy(leaf)) ? Verdict.FAILS : Verdict.OPEN;
    }

    private Set<QuestionId> readBy(Condition.Leaf leaf) {
        return leaf instanceof Condition.AnyUnsure ? unsureOffered : leaf.reads();
    }

    private Set<QuestionId> and(QuestionId question) {
        Set<QuestionId> more = new HashSet<>(decided);
        more.add(question);
        return more;
    }
}
