package org.engagementchecklist.edition;

import java.util.Optional;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Asked;

/**
 * What becomes of one answer, typed text, note or mark.
 *
 * @param asked the question at which it was
 * @param at the question at which it is now; empty if it is parked
 * @param now the answer there in words; empty if it is parked or no answer
 * @param lookAgain whether the question means something else now, so that the answer has to be confirmed
 * @param why what had to be changed or why it is parked, a sentence; may be empty otherwise
 */
public record Fate(
        Item item, Asked asked, Outcome outcome, Optional<Question> at, String now, boolean lookAgain, String why) {

    static Fate parked(Item item, Asked asked, String why) {
        return new Fate(item, asked, Outcome.PARKED, Optional.empty(), "", false, why);
    }

    static Fate returned(Item item, Asked asked, Question at) {
        return new Fate(item, asked, Outcome.RETURNED, Optional.of(at), "", false, "");
    }

    static Fate kept(Item item, Asked asked, Question at) {
        Outcome outcome = at.id().equals(asked.id()) ? Outcome.KEPT : Outcome.RENAMED;
        return new Fate(item, asked, outcome, Optional.of(at), "", false, "");
    }

    /** {@return whether this is about an answer} */
    public boolean isOfAnswer() {
        return item instanceof Item.Said;
    }

    /**
     * What is at stake, such as "C3 “Until when?”: 15 December 2020".
     *
     * @param withPersonal whether personal answers and notes are told
     */
    public String subject(boolean withPersonal) {
        String told = asked.personal() && !withPersonal ? "a personal answer" : value();
        return asked.id() + " “" + asked.text() + "”: " + told;
    }

    /**
     * What becomes of it, in sentences.
     *
     * @param withPersonal whether personal answers are told
     */
    public String inWords(boolean withPersonal) {
        String told = asked.personal() && !withPersonal ? (outcome == Outcome.PARKED ? "It is kept." : "") : why;
        String sentence = switch (outcome) {
            case KEPT -> "It stays as it is.";
            case RENAMED -> "It is now at " + place() + ".";
            case CONVERTED -> "It is now " + converted(withPersonal) + ".";
            case PARKED -> "";
            case RETURNED -> "It was kept and counts again" + (isElsewhere() ? ", at " + place() : "") + ".";
        };
        String confirm =
                lookAgain ? "The question means something else now: see whether the answer is still right." : "";
        return String.join(" ", sentence, outcome == Outcome.RENAMED ? "" : told, confirm)
                .replaceAll(" +", " ")
                .strip();
    }

    private String converted(boolean withPersonal) {
        String words = asked.personal() && !withPersonal ? "in another form" : "“" + now + "”";
        return isElsewhere() ? words + ", at " + place() : words;
    }

    private boolean isElsewhere() {
        return at.filter(question -> !question.id().equals(asked.id())).isPresent();
    }

    private String place() {
        return at.map(question -> question.id() + " “" + question.text() + "”").orElse("");
    }

    private String value() {
        return switch (item) {
            case Item.Said(var _, var words) -> words;
            case Item.Typed(var text) -> "what is typed there, “" + text + "”";
            case Item.Noted(var text) -> "the note “" + text.strip() + "”";
            case Item.Marked(var mark) ->
                switch (mark) {
                    case ASK_PI -> "the reminder to ask the PI";
                    case CHECK_AGAIN -> "the reminder to check again";
                    case MEANING_CHANGED -> "the request to confirm";
                };
            case Item.LeftOut() -> "an answer left out of this copy";
        };
    }
}
