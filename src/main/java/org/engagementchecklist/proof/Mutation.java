package org.engagementchecklist.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.assessment.Search;
import org.engagementchecklist.checklist.QuestionId;

/**
 * How many of the small changes that somebody might make by mistake the worked engagements notice.
 *
 * @param noticed how many they notice
 * @param unnoticed those they do not
 * @param equivalent how many make no difference to any answers, so that nothing could notice them
 */
public record Mutation(int noticed, List<Flaw> unnoticed, int equivalent) {

    public Mutation {
        unnoticed = List.copyOf(unnoticed);
    }

    static Mutation of(Rehearsal rehearsal, Search search) {
        List<Change> changes = Change.to(rehearsal.checklist()).toList();
        List<Change> survivors = changes.stream()
                .filter(change ->
                        rehearsal.noticing(change.now(), change.then()).isEmpty())
                .toList();
        List<Flaw> unnoticed = new ArrayList<>();
        survivors.forEach(change -> unnoticed(change, search).forEach(unnoticed::add));
        return new Mutation(changes.size() - survivors.size(), unnoticed, survivors.size() - unnoticed.size());
    }

    /** {@return the share of those noticed among those that make a difference, in percent, rounded down} */
    public int score() {
        int all = noticed + unnoticed.size();
        return all == 0 ? 100 : 100 * noticed / all;
    }

    private static Stream<Flaw> unnoticed(Change change, Search search) {
        return switch (search.smallest(Logic.differ(change.now(), change.then()))) {
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
