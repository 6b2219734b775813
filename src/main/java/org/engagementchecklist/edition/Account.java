package org.engagementchecklist.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Engagement;

/**
 * What moving an engagement would do, told before it is done: what becomes of every answer, which questions are new, and
 * which offices come and go.
 *
 * @param from the edition it was answered with
 * @param to the edition it would be answered with
 * @param moved the engagement as it would be
 * @param added the new questions that would be asked
 * @param offices those that are gained, lost, or to be contacted otherwise
 */
public record Account(Edition from, Edition to, Moved moved, List<Question> added, List<Effect> offices) {

    /** Sentences of one kind. */
    public record Part(String heading, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    public Account {
        added = List.copyOf(added);
        offices = List.copyOf(offices);
    }

    /**
     * Moves an engagement and tells what that does.
     *
     * @param today the local date, by which dates are judged
     * @throws IllegalArgumentException if the engagement was answered with another edition than {@code from}
     */
    public static Account of(Engagement engagement, Checklist from, Checklist to, LocalDate today) {
        Moved moved = Moving.of(engagement, from, to);
        Assessment before = Assessor.assess(from, engagement.answers(), today);
        Assessment after = Assessor.assess(to, moved.engagement().answers(), today);
        List<Question> added = moved.added().stream()
                .filter(question -> after.questions().contains(question))
                .toList();
        return new Account(from.edition(), to.edition(), moved, added, Effect.between(before, after));
    }

    /** {@return the answers that stay as they are and where they are, and need no second look} */
    public List<Fate> kept() {
        return answers(fate -> fate.outcome() == Outcome.KEPT && !fate.lookAgain());
    }

    /** {@return the answers with this outcome} */
    public List<Fate> answers(Outcome outcome) {
        return answers(fate -> fate.outcome() == outcome);
    }

    /** {@return the answers that have to be confirmed, whatever else became of them} */
    public List<Fate> toReview() {
        return answers(Fate::lookAgain);
    }

    /** {@return the typed texts, notes, reminders and words of what was left out that do not stay where they are} */
    public List<Fate> besides() {
        return moved.fates().stream()
                .filter(fate -> !fate.isOfAnswer() && fate.outcome() != Outcome.KEPT)
                .toList();
    }

    /** {@return the whole in one sentence, with the numbers} */
    public String summary() {
        return counted(answers(Outcome.KEPT).size(), "answer", "answers") + " kept, "
                + answers(Outcome.RENAMED).size() + " renamed, "
                + answers(Outcome.CONVERTED).size() + " converted, "
                + answers(Outcome.PARKED).size() + " parked, "
                + answers(Outcome.RETURNED).size() + " returned; "
                + toReview().size() + " to confirm; "
                + counted(added.size(), "new question", "new questions") + ".";
    }

    /**
     * The account in words, without what stays as it is.
     *
     * @param withPersonal whether personal answers and notes are told
     * @return the parts that say anything, in the order in which they are read
     */
    public List<Part> parts(boolean withPersonal) {
        List<Part> parts = new ArrayList<>();
        add(parts, "To confirm", told(toReview(), withPersonal));
        add(parts, "Now at another question", told(unseen(Outcome.RENAMED), withPersonal));
        add(parts, "Converted", told(unseen(Outcome.CONVERTED), withPersonal));
        add(parts, "Parked: kept, not counted", told(unseen(Outcome.PARKED), withPersonal));
        add(parts, "Returned", told(unseen(Outcome.RETURNED), withPersonal));
        add(parts, "Notes, reminders and typed text", told(besides(), withPersonal));
        add(
                parts,
                "New questions",
                added.stream()
                        .map(question -> question.id() + " " + question.text())
                        .toList());
        add(parts, "Offices", offices.stream().map(Effect::inWords).toList());
        return parts;
    }

    private List<Fate> unseen(Outcome outcome) {
        return answers(fate -> fate.outcome() == outcome && !fate.lookAgain());
    }

    private List<Fate> answers(Predicate<Fate> which) {
        return moved.fates().stream().filter(Fate::isOfAnswer).filter(which).toList();
    }

    private static List<String> told(List<Fate> fates, boolean withPersonal) {
        return fates.stream()
                .map(fate -> fate.subject(withPersonal) + ". " + fate.inWords(withPersonal))
                .toList();
    }

    private static void add(List<Part> parts, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            parts.add(new Part(heading, sentences));
        }
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
