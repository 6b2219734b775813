package org.engagementchecklist.engagement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;

/** The immutable map of the answers given; a question without an answer is absent. */
public record Answers(Map<QuestionId, Answer> byQuestion) {

    /** No answers. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /** {@return the answer to this question, if one is given} */
    public Optional<Answer> to(QuestionId question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** {@return whether an answer to this question is given} */
    public boolean has(QuestionId question) {
        return byQuestion.containsKey(question);
    }

    /** {@return the questions that have an answer} */
    public Set<QuestionId> questions() {
        return byQuestion.keySet();
    }

    /** {@return these answers with this one added or put in place of the former} */
    public Answers with(QuestionId question, Answer answer) {
        Map<QuestionId, Answer> changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        return new Answers(changed);
    }

    /** {@return these answers without the one to this question} */
    public Answers without(QuestionId question) {
        return only(each -> !each.equals(question));
    }

    /** {@return the answers to those questions that are kept} */
    public Answers only(Predicate<QuestionId> kept) {
        Map<QuestionId, Answer> fewer = new LinkedHashMap<>(byQuestion);
        fewer.keySet().removeIf(kept.negate());
        return new Answers(fewer);
    }
}
