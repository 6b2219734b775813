package org.engagementchecklist.proof;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.checklist.QuestionId;

/**
 * How many of the small changes that somebody might make by mistake the worked engagements notice, as far as the budget of
 * the proof allowed to look.
 *
 * @param noticed how many they notice
 * @param unnoticed those they do not
 * @param equivalent how many make no difference to any answers, so that nothing could notice them
 */
public record Mutation(int noticed, List<Flaw> unnoticed, int equivalent) {

    public Mutation {
        unnoticed = List.copyOf(unnoticed);
    }

    static Mutation of(Rehearsal rehearsal, Inquiry inquiry) {
        int noticed = 0;
        int survived = 0;
        List<Flaw> unnoticed = new ArrayList<>();
        Iterator<Change> changes = Change.to(rehearsal.checklist()).iterator();
        while (changes.hasNext() && !inquiry.isOver()) {
            Change change = changes.next();
            inquiry.spend(rehearsal.played().size(), change.subject());
            if (!rehearsal.noticing(change.now(), change.then()).isEmpty()) {
                noticed++;
            } else {
                survived++;
                unnoticed(change, inquiry).forEach(unnoticed::add);
            }
        }
        return new Mutation(noticed, unnoticed, survived - unnoticed.size());
    }

    /** {@return the share of those noticed among those that make a difference, in percent, rounded down} */
    public int score() {
        int all = noticed + unnoticed.size();
        return all == 0 ? 100 : 100 * noticed / all;
    }

    private static Stream<Flaw> unnoticed(Change change, Inquiry inquiry) {
        return switch (inquiry.smallest(Logic.differ(change.now(), change.then()), change.subject())) {
            case Possibility.Impossible _ -> Stream.of();
            case Possibility.Undecided _ -> Stream.of(Ground.undecided(change.subject(), message(change)));
            case Possibility.Possible(var answers, var _, var _) ->
                Stream.of(new Flaw(
                        FlawKind.CHANGE_UNNOTICED,
                        change.subject(),
                        message(change),
                        "One with answers to "
                                + String.join(
                                        ", ",
                                        answers.questions().stream()
                                                .map(QuestionId::value)
                                                .toList())
                                + " could."));
        };
    }

    private static String message(Change change) {
        return "No worked engagement notices if " + change.subject() + " " + change.words() + ".";
    }
}
