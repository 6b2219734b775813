package org.engagementchecklist.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;

/**
 * Other answers with which a finding would not be there, to explain it on screen. It is never printed: the paper coaches
 * nobody around an office.
 *
 * @param instead the answers that would be different, each valid, none of them unsure; at least one
 */
public record Alternative(Map<QuestionId, Answer> instead) {

    private static final int MOST_CHANGES = 2;

    public Alternative {
        instead = Map.copyOf(instead);
    }

    /**
     * Looks for a smallest change of one or two given answers that ends a finding, hides none of the questions it
     * changes, and brings no stronger finding for the same office.
     *
     * @param answers every answer given
     * @param current what follows from them
     */
    public static Optional<Alternative> to(Finding finding, Checklist checklist, Answers answers, Assessment current) {
        List<Question> changeable = current.questions().stream()
                .filter(each -> finding.rule().when().reads().contains(each.id()))
                .filter(each -> current.effective().has(each.id()))
                .toList();
        return IntStream.rangeClosed(1, Math.min(MOST_CHANGES, changeable.size()))
                .boxed()
                .flatMap(size -> changes(size, changeable, finding, current))
                .filter(each -> each.ends(finding, checklist, answers, current))
                .findFirst();
    }

    private static Stream<Alternative> changes(
            int size, List<Question> changeable, Finding finding, Assessment current) {
        return Subsets.ofSize(changeable, size)
                .flatMap(questions -> combined(questions, finding, current))
                .sorted(Comparator.comparingInt(each -> each.distance(current.effective())));
    }

    private static Stream<Alternative> combined(List<Question> questions, Finding finding, Assessment current) {
        List<Map<QuestionId, Answer>> combined = List.of(Map.of());
        for (Question question : questions) {
            List<Map<QuestionId, Answer>> more = new ArrayList<>();
            for (Map<QuestionId, Answer> chosen : combined) {
                OtherAnswers.to(question, finding.rule().when(), current).forEach(answer -> {
                    Map<QuestionId, Answer> longer = new LinkedHashMap<>(chosen);
                    longer.put(question.id(), answer);
                    more.add(longer);
                });
            }
            combined = more;
        }
        return combined.stream().map(Alternative::new);
    }

    private int distance(Answers from) {
        return instead.entrySet().stream()
                .mapToInt(
                        change -> OtherAnswers.distance(from.to(change.getKey()).orElseThrow(), change.getValue()))
                .sum();
    }

    private boolean ends(Finding finding, Checklist checklist, Answers answers, Assessment current) {
        Answers changed = answers;
        for (Map.Entry<QuestionId, Answer> change : instead.entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        Assessment then = Assessor.assess(checklist, changed, current.today());
        return instead.keySet().stream().allMatch(then.effective()::has)
                && findings(then, finding).noneMatch(each -> each.rule().equals(finding.rule()))
                && findings(then, finding).noneMatch(each -> isNewAndStronger(each, finding, current));
    }

    private static boolean isNewAndStronger(Finding other, Finding finding, Assessment current) {
        return other.strength().compareTo(finding.strength()) < 0
                && findings(current, finding).noneMatch(each -> each.rule().equals(other.rule()));
    }

    private static Stream<Finding> findings(Assessment assessment, Finding of) {
        return assessment.referralTo(of.rule().office().id()).stream()
                .flatMap(referral -> referral.findings().stream());
    }
}
