package org.engagementchecklist.proof;

import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;

/**
 * A condition as it is written, with what it is written for.
 *
 * @param written the condition
 * @param besides what must hold besides, so that anything comes of it
 */
record Clause(Subject subject, Condition written, Condition besides) {

    /** {@return the conditions of the checklist that an author wrote} */
    static Stream<Clause> of(Checklist checklist) {
        return Stream.of(
                        checklist.questions().stream().map(Clause::of),
                        checklist.rules().stream().map(Clause::of),
                        checklist.resources().stream().map(Clause::of))
                .flatMap(clauses -> clauses)
                .filter(clause -> !clause.written().equals(Condition.always()));
    }

    static Clause of(Rule rule) {
        return new Clause(Subject.of(rule), rule.when(), rule.when().given());
    }

    static Clause of(Question question) {
        return new Clause(Subject.of(question), question.visibleWhen(), Condition.always());
    }

    private static Clause of(Resource resource) {
        return new Clause(new Subject(Subject.Kind.RESOURCE, resource.id()), resource.when(), Condition.always());
    }

    /** {@return when something comes of it, were it written so} */
    Condition effect(Condition written) {
        return Logic.all(written, besides);
    }

    /** {@return when something comes of it} */
    Condition effect() {
        return effect(written);
    }
}
