package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;

/** How a question may be decided in a search. */
final class Choices {

    private final Answers fixed;
    private final Leaves leaves;
    private final LocalDate today;
    private final Budget budget;
    private final Map<QuestionId, List<Choice>> known = new HashMap<>();
    private final Set<QuestionId> cut = new HashSet<>();

    /**
     * One way to decide a question.
     *
     * @param answer its answer, if it has one that counts
     * @param provided what must hold then
     * @param cost 1 if an answer is chosen
     */
    record Choice(Optional<Answer> answer, Condition provided, int cost) {}

    /**
     * @param fixed the answers that stand fast
     * @param leaves those that must be told apart
     * @param budget what the search may spend; one question gets a part of it
     */
    Choices(Answers fixed, Leaves leaves, LocalDate today, Budget budget) {
        this.fixed = fixed;
        this.leaves = leaves;
        this.today = today;
        this.budget = budget;
    }

    /** {@return whether no way was left out for want of time so far} */
    boolean areComplete() {
        return cut.isEmpty();
    }

    /** {@return the ways to decide this question, the simplest last} */
    Stream<Choice> to(Question question) {
        return known.computeIfAbsent(question.id(), _ -> choices(question)).stream();
    }

    private List<Choice> choices(Question question) {
        Condition shown = question.visibleWhen();
        Optional<Answer> given = fixed.to(question.id());
        if (given.isPresent()) {
            return List.of(new Choice(Optional.empty(), new Condition.Not(shown), 0), new Choice(given, shown, 0));
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Optional.empty(), Condition.always(), 0));
        Budget part = budget.part(budget.left() / 4);
        PossibleAnswers.toldApart(question, leaves.about(question.id()), today, part)
                .forEach(answer -> choices.add(new Choice(Optional.of(answer), shown, 1)));
        if (part.isUsedUp()) {
            cut.add(question.id());
        }
        return choices.reversed();
    }
}
