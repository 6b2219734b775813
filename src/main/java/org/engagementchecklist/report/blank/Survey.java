package org.engagementchecklist.report.blank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;

/**
 * Finds the stretches of some questions that follow one another.
 *
 * @param before the questions before them
 * @param questions the questions
 * @param known what is known of the answers before them
 * @param left what is left of the conditions under which each is asked, given what is known
 */
record Survey(List<Question> before, List<Question> questions, Known known, List<Condition> left) {
    /** How many questions ahead a reason is looked for that skips this one too. */
    private static final int AHEAD = 40;

    static Survey of(List<Question> questions) {
        return of(List.of(), questions, Known.NOTHING);
    }

    private static Survey of(List<Question> before, List<Question> questions, Known known) {
        return new Survey(
                before,
                questions,
                known,
                questions.stream()
                        .map(question -> known.left(question.visibleWhen()))
                        .toList());
    }

    /** The steps through these questions. */
    List<Walk.Step> steps() {
        List<Walk.Step> steps = new ArrayList<>();
        int next = 0;
        while (next < questions.size()) {
            Walk.Step step = step(next);
            steps.add(step);
            next += (int) step.questions().count();
        }
        return steps;
    }

    private Walk.Step step(int place) {
        if (left.get(place).equals(Condition.always())) {
            return new Walk.Ask(questions.get(place));
        }
        Condition best = left.get(place);
        int longest = length(place, best);
        for (Condition reason : reasons(place)) {
            int length = length(place, reason);
            if (length > longest) {
                best = reason;
                longest = length;
            }
        }
        return stretch(best, place, place + longest);
    }

    /** One condition inside another over the same questions is said in one. */
    private Walk.Stretch stretch(Condition only, int begin, int end) {
        List<Question> run = questions.subList(begin, end);
        if (only.equals(Known.NEVER)) {
            return new Walk.Stretch(
                    only, run.stream().<Walk.Step>map(Walk.Ask::new).toList());
        }
        List<Walk.Step> steps = of(earlier(begin), run, known.with(only, true)).steps();
        return steps.size() == 1 && steps.getFirst() instanceof Walk.Stretch(var also, var inner)
                ? new Walk.Stretch(new Condition.All(List.of(only, also)), inner)
                : new Walk.Stretch(only, steps);
    }

    /** The parts of conditions from here on that can be judged here. */
    private Set<Condition> reasons(int place) {
        Set<QuestionId> later = questions.subList(place, questions.size()).stream()
                .map(Question::id)
                .collect(Collectors.toSet());
        return left.subList(place, Math.min(left.size(), place + AHEAD)).stream()
                .flatMap(Survey::parts)
                .filter(part -> part.reads().stream().noneMatch(later::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().flatMap(Survey::parts);
            case Condition.Not(Condition.Any(var parts)) ->
                parts.stream().map(Condition.Not::new).flatMap(Survey::parts);
            case Condition.Not(Condition.Not(var part)) -> parts(part);
            case Condition.Any _, Condition.Not _, Condition.Leaf _ -> Stream.of(condition);
        };
    }

    /** How many questions from here on are surely not asked unless this holds. */
    private int length(int place, Condition reason) {
        Known without = known.with(reason, false);
        for (Question question : read(place)) {
            if (without.of(question.visibleWhen()).equals(Optional.of(false))) {
                without = without.without(question.id());
            }
        }
        int end = place;
        while (end < questions.size() && without.of(left.get(end)).equals(Optional.of(false))) {
            without = without.without(questions.get(end).id());
            end++;
        }
        return end - place;
    }

    /** The earlier questions that are read here or soon after, in order. */
    private List<Question> read(int place) {
        Set<QuestionId> read = left.subList(place, Math.min(left.size(), place + AHEAD)).stream()
                .flatMap(condition -> condition.reads().stream())
                .collect(Collectors.toSet());
        return earlier(place).stream()
                .filter(question -> read.contains(question.id()))
                .toList();
    }

    private List<Question> earlier(int place) {
        return Stream.concat(before.stream(), questions.subList(0, place).stream())
                .toList();
    }
}
