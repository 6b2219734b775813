package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.engagement.Answers;

/** Every way to answer a small checklist, by plain enumeration: the slow truth against which proofs are held. */
public final class EveryWay {

    private EveryWay() {}

    /** {@return what counts, for every way to answer or not to answer the questions that are visible} */
    public static List<Circumstances> toAnswer(Checklist checklist, LocalDate today) {
        Set<Answers> all = new LinkedHashSet<>(List.of(Answers.NONE));
        for (Question question : checklist.questions()) {
            List<Answers> more = new ArrayList<>();
            for (Answers before : all) {
                if (new Circumstances(before, today).satisfy(question.visibleWhen())) {
                    EveryAnswer.told(question, readers(checklist, question), today).stream()
                            .flatMap(Optional::stream)
                            .forEach(answer -> more.add(before.with(question.id(), answer)));
                }
            }
            all.addAll(more);
        }
        return all.stream().map(answers -> new Circumstances(answers, today)).toList();
    }

    /** An answer is kept apart from none, and an unsure one from others, also where no condition names them. */
    private static List<Condition> readers(Checklist checklist, Question question) {
        return Stream.of(
                        Stream.<Condition>of(new Condition.Answered(question.id()), new Condition.AnyUnsure()),
                        checklist.questions().stream().map(Question::visibleWhen),
                        checklist.allRules().stream().map(Rule::when))
                .flatMap(conditions -> conditions)
                .filter(condition -> condition.reads().contains(question.id())
                        || condition.reads().isEmpty())
                .toList();
    }
}
