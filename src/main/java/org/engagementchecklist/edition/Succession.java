package org.engagementchecklist.edition;

import java.util.Optional;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Removal;

/** Which question of one edition goes on with a question of another. Editions may be moved between in both ways. */
record Succession(Checklist from, Checklist to) {

    /** {@return the question of the same name, else the one that took it in, else the first that it had taken in} */
    Optional<Question> of(QuestionId id) {
        return to.question(id).or(() -> claimant(to, id)).or(() -> formerOf(id));
    }

    /** {@return the question that goes on with one that may have been gone before} */
    Optional<Question> ofGone(QuestionId id) {
        return of(id).or(() -> claimant(from, id).flatMap(question -> of(question.id())));
    }

    /** {@return whether moving there and back leads to where it began} */
    boolean leadsBack(Question there, QuestionId beginning) {
        return new Succession(to, from)
                .of(there.id())
                .filter(back -> back.id().equals(beginning))
                .isPresent();
    }

    /** {@return how close a question is to the one that goes on with it: 0 if it is the same, then in the order given} */
    static int distance(QuestionId id, Question successor) {
        int place = successor.lineage().formerIds().indexOf(id);
        return successor.id().equals(id) ? 0 : place < 0 ? Integer.MAX_VALUE : place + 1;
    }

    /** {@return what is said of a question that nothing goes on with} */
    String endOf(QuestionId id) {
        String reason = to.removed().stream()
                .filter(removal -> removal.question().equals(id))
                .map(Removal::reason)
                .findFirst()
                .orElse("");
        return ("This edition does not ask this question. " + reason).strip();
    }

    private Optional<Question> formerOf(QuestionId id) {
        return from.question(id).stream()
                .flatMap(question -> question.lineage().formerIds().stream())
                .flatMap(former -> to.question(former).stream())
                .findFirst();
    }

    private static Optional<Question> claimant(Checklist checklist, QuestionId id) {
        return checklist.questions().stream()
                .filter(question -> question.lineage().formerIds().contains(id))
                .findFirst();
    }
}
