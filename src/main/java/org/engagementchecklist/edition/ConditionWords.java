package org.engagementchecklist.edition;

import java.util.Locale;
import java.util.Set;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.edition.Wording.Listing;
import org.engagementchecklist.edition.Wording.Sentence;

/**
 * The conditions of a checklist as sentences, in the words of its questions and options. The same words mean the same:
 * two conditions that some answers tell apart never have them. Nothing is said of what a condition leaves open, such as
 * that a rule fires only if one of the answers that it reads is given.
 *
 * @param checklist the checklist that the conditions are about
 */
public record ConditionWords(Checklist checklist) {

    /** {@return when a question is shown, such as "Shown when “Who will travel?” (E1) includes “Faculty”."} */
    public Wording shown(Question question) {
        return coming("shown", question.visibleWhen());
    }

    /** {@return when a page worth reading is named in a summary} */
    public Wording printed(Resource resource) {
        return coming("printed", resource.when());
    }

    /**
     * When a rule leads to its office, such as "If C2 is answered “Yes”.".
     *
     * @param known the questions whose words were read just before and need not be given again
     */
    public Wording leads(Rule rule, Set<QuestionId> known) {
        return sentence("If", rule.when(), leaves(known));
    }

    /** {@return a condition without a beginning, as it may follow "when"} */
    public Wording of(Condition condition) {
        return words(Term.of(condition), leaves(Set.of()));
    }

    /** {@return the same, naming every question by its id alone} */
    public Wording brief(Condition condition) {
        return words(Term.of(condition), leaves(condition.reads()));
    }

    private LeafWords leaves(Set<QuestionId> known) {
        return new LeafWords(new Names(checklist, known));
    }

    private Wording coming(String what, Condition when) {
        String said = what.substring(0, 1).toUpperCase(Locale.ENGLISH) + what.substring(1);
        if (when.equals(Condition.always())) {
            return new Sentence("Always " + what + ".");
        }
        return Term.of(when) instanceof Term.Fact(var leaf, var holds) && !holds
                ? sentence(said + " unless", leaf, leaves(Set.of()))
                : sentence(said + " when", when, leaves(Set.of()));
    }

    private static Wording sentence(String beginning, Condition condition, LeafWords leaves) {
        return switch (words(Term.of(condition), leaves)) {
            case Sentence(var text) -> new Sentence(beginning + " " + text + ".");
            case Listing(var head, var parts) -> new Listing(beginning + " " + head, parts);
        };
    }

    private static Wording words(Term term, LeafWords leaves) {
        return switch (term) {
            case Term.Fact fact -> new Sentence(leaves.of(fact));
            case Term.Several several
            when several.parts().isEmpty() ->
                new Sentence(several.every() ? "nothing stands against it" : "the impossible happens");
            case Term.Several several when several.isPair() -> new Sentence(pair(several, leaves));
            case Term.Several(var every, var parts) ->
                new Listing(
                        every ? "all of these hold:" : "at least one of these holds:",
                        parts.stream().map(part -> words(part, leaves)).toList());
        };
    }

    private static String pair(Term.Several several, LeafWords leaves) {
        return words(several.parts().getFirst(), leaves).text()
                + (several.every() ? ", and " : ", or ")
                + words(several.parts().getLast(), leaves).text();
    }
}
