package org.engagementchecklist.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an "unsure" leads: to the offices its question names, with {@link Strength#CHECK}.
 *
 * @param time by when
 * @param action what to do
 * @param tag the standing of these rules
 */
public record Unsure(Time time, String action, Origin tag) {

    /** {@return one rule {@code U-<question>} for each office that the question names for the unsure} */
    public Stream<Rule> rules(Question question) {
        return question.unsureOffices().stream().map(office -> rule(question, office));
    }

    private Rule rule(Question question, Office office) {
        return new Rule(
                "U-" + question.id(),
                Optional.of(question.id()),
                new Condition.AnyOf(question.id(), List.of(Answer.UNSURE)),
                office,
                Strength.CHECK,
                time,
                action,
                Optional.empty(),
                tag,
                question.basis().sources());
    }
}
