package org.engagementchecklist.proof;

import java.util.Locale;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Source;

/**
 * What a proof speaks of, such as {@code rule R17}. Where it stands in a file is known to whoever read the file.
 *
 * @param id its id in the checklist
 */
public record Subject(Kind kind, String id) {

    /** What may be spoken of. */
    public enum Kind {
        QUESTION,
        OPTION,
        RULE,
        OFFICE,
        RESOURCE,
        GROUP,
        SOURCE,
        SCENARIO,
        ACCEPTED
    }

    /** {@return a question} */
    public static Subject question(QuestionId id) {
        return new Subject(Kind.QUESTION, id.value());
    }

    /** {@return an option of a question} */
    public static Subject option(QuestionId question, String option) {
        return new Subject(Kind.OPTION, question.value() + "/" + option);
    }

    /** {@return the question of an option; else the subject itself} */
    public Subject whole() {
        return kind == Kind.OPTION && id.indexOf('/') > 0
                ? new Subject(Kind.QUESTION, id.substring(0, id.indexOf('/')))
                : this;
    }

    static Subject of(Question question) {
        return question(question.id());
    }

    static Subject of(Rule rule) {
        return new Subject(Kind.RULE, rule.id());
    }

    static Subject of(OfficeId office) {
        return new Subject(Kind.OFFICE, office.value());
    }

    static Subject of(Source source) {
        return new Subject(Kind.SOURCE, source.id());
    }

    static Subject of(Scenario scenario) {
        return new Subject(Kind.SCENARIO, scenario.id());
    }

    /** {@return kind and id, such as {@code rule R17}} */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + id;
    }
}
