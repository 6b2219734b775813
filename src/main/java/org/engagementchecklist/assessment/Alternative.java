package org.engagementchecklist.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Answers;

/**
 * Other answers with which an office or one of its findings would not be listed, to explain it on screen. It is never
 * printed: the paper coaches nobody around an office.
 *
 * @param instead the answers that would be different, each valid, none of them unsure; at least one
 * @param effect what these answers would change
 */
public record Alternative(Map<QuestionId, Answer> instead, Effect effect) {
    private static final int MOST_CHANGES_FOR_A_FINDING = 2;
    private static final int MOST_CHANGES_FOR_AN_OFFICE = 4;
    /** Of the answers that a question may have, those nearest to the given one are tried. */
    private static final int MOST_ANSWERS = 24;
    /** So many ways are tried at most: somebody waits for the answer. */
    private static final int MOST_TRIES = 2_000;
    /** All ways together take no more steps than this, some seconds; no shipped office needs a tenth of them. */
    private static final long MOST_STEPS = 30_000_000;

    /** What other answers would change. */
    public enum Effect {
        /** The office would leave the list. */
        OFFICE_LEAVES,
        /** The finding would not be there, and the office would stay on the list because of others. */
        OFFICE_STAYS
    }

    public Alternative {
        instead = Map.copyOf(instead);
    }

    /**
     * Looks for a smallest change of given answers after which an office leaves the list, which hides none of the
     * questions it changes, and brings no finding that is stronger than what the office is listed for now.
     * One that would take long to find is not found.
     *
     * @param answers every answer given
     * @param current what follows from them
     */
    public static Optional<Alternative> to(
            Referral referral, Checklist checklist, Answers answers, Assessment current) {
        return to(referral, checklist, answers, current, Budget.of(MOST_STEPS));
    }

    static Optional<Alternative> to(
            Referral referral, Checklist checklist, Answers answers, Assessment current, Budget budget) {
        return new Attempt(referral.findings(), checklist, answers, current, budget)
                .changes(MOST_CHANGES_FOR_AN_OFFICE)
                .filter(each -> each.leaves(referral))
                .map(Changed::instead)
                .findFirst()
                .map(instead -> new Alternative(instead, Effect.OFFICE_LEAVES));
    }

    /**
     * Looks for a smallest change of one or two given answers that ends a finding, hides none of the questions it
     * changes, and brings no stronger finding for the same office.
     *
     * @param answers every answer given
     * @param current what follows from them
     */
    public static Optional<Alternative> to(Finding finding, Checklist checklist, Answers answers, Assessment current) {
        return new Attempt(List.of(finding), checklist, answers, current, Budget.of(MOST_STEPS))
                .changes(MOST_CHANGES_FOR_A_FINDING)
                .filter(each -> each.ends(finding))
                .findFirst()
                .map(each -> new Alternative(
                        each.instead(),
                        each.findings(finding).findAny().isEmpty() ? Effect.OFFICE_LEAVES : Effect.OFFICE_STAYS));
    }

    /**
     * The search for answers after which findings are gone.
     *
     * @param findings all of which are to go; each goes only if an answer that made it fire changes
     */
    private record Attempt(
            List<Finding> findings, Checklist checklist, Answers answers, Assessment current, Budget budget) {

        /** {@return changes of up to so many answers, the smallest first} */
        Stream<Changed> changes(int most) {
            Condition read = new Condition.Any(
                    findings.stream().map(each -> each.rule().when()).toList());
            List<Question> changeable = current.questions().stream()
                    .filter(each -> read.reads().contains(each.id()))
                    .filter(each -> current.effective().has(each.id()))
                    .toList();
            long cost = cost();
            return IntStream.rangeClosed(1, Math.min(most, changeable.size()))
                    .boxed()
                    .flatMap(size -> Subsets.ofSize(changeable, size))
                    .takeWhile(_ -> budget.spend(findings.size()))
                    .filter(this::reachesEveryFinding)
                    .flatMap(questions -> combined(questions, read))
                    .limit(MOST_TRIES)
                    .takeWhile(_ -> budget.spend(cost))
                    .map(instead -> Changed.of(instead, this));
        }

        /** {@return about how many steps an assessment takes} */
        private long cost() {
            Stream<Condition> conditions = Stream.concat(
                    checklist.questions().stream().map(Question::visibleWhen),
                    checklist.rules().stream().map(Rule::when));
            return conditions.mapToLong(each -> 1 + each.leaves().count()).sum();
        }

        private boolean reachesEveryFinding(List<Question> changed) {
            Set<QuestionId> ids = changed.stream().map(Question::id).collect(Collectors.toSet());
            return findings.stream()
                    .allMatch(finding ->
                            finding.because().stream().map(Because::question).anyMatch(ids::contains));
        }

        private Stream<Map<QuestionId, Answer>> combined(List<Question> questions, Condition read) {
            List<Map<QuestionId, Answer>> combined = List.of(Map.of());
            for (Question question : questions) {
                List<Answer> others = OtherAnswers.to(question, read, current, budget).stream()
                        .sorted(Comparator.comparingInt(each -> distance(question.id(), each)))
                        .limit(MOST_ANSWERS)
                        .toList();
                combined = combined.stream()
                        .flatMap(chosen -> others.stream()
                                .takeWhile(_ -> budget.spend(10))
                                .map(answer -> with(chosen, question.id(), answer)))
                        .toList();
            }
            return combined.stream().sorted(Comparator.comparingInt(this::distance));
        }

        private static Map<QuestionId, Answer> with(
                Map<QuestionId, Answer> chosen, QuestionId question, Answer answer) {
            Map<QuestionId, Answer> longer = new LinkedHashMap<>(chosen);
            longer.put(question, answer);
            return longer;
        }

        private int distance(Map<QuestionId, Answer> instead) {
            return instead.entrySet().stream()
                    .mapToInt(change -> distance(change.getKey(), change.getValue()))
                    .sum();
        }

        private int distance(QuestionId question, Answer to) {
            return OtherAnswers.distance(current.effective().to(question).orElseThrow(), to);
        }
    }

    /**
     * What would follow from other answers.
     *
     * @param now what follows from the answers as they are
     * @param then what would follow
     */
    private record Changed(Map<QuestionId, Answer> instead, Assessment now, Assessment then) {

        static Changed of(Map<QuestionId, Answer> instead, Attempt attempt) {
            Answers changed = attempt.answers();
            for (Map.Entry<QuestionId, Answer> change : instead.entrySet()) {
                changed = changed.with(change.getKey(), change.getValue());
            }
            Assessment then = Assessor.assessBriefly(
                    attempt.checklist(), changed, attempt.current().today());
            return new Changed(instead, attempt.current(), then);
        }

        boolean leaves(Referral referral) {
            return hidesNothing()
                    && then.referralTo(referral.office().id()).isEmpty()
                    && all(then).noneMatch(each -> isNewAndStronger(each, referral.strength()));
        }

        boolean ends(Finding finding) {
            return hidesNothing()
                    && findings(finding).noneMatch(each -> each.rule().equals(finding.rule()))
                    && findings(finding).noneMatch(each -> isNewAndStronger(each, finding.strength()));
        }

        /** {@return what the office of a finding would be listed for} */
        Stream<Finding> findings(Finding finding) {
            return then.referralTo(finding.rule().office().id()).stream()
                    .flatMap(referral -> referral.findings().stream());
        }

        private boolean hidesNothing() {
            return instead.keySet().stream().allMatch(then.effective()::has);
        }

        private boolean isNewAndStronger(Finding other, Strength strength) {
            return other.strength().compareTo(strength) < 0
                    && all(now).noneMatch(each -> each.rule().equals(other.rule()));
        }

        private static Stream<Finding> all(Assessment assessment) {
            return assessment.referrals().stream().flatMap(referral -> referral.findings().stream());
        }
    }
}
