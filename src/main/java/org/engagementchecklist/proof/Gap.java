package org.engagementchecklist.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;

/**
 * Something that a newer edition leaves in the dark about a question of an older one, so that answers to it would be
 * kept aside without a reason or be taken for answers to something else.
 *
 * @param message what is left open
 * @param advice what its authors can write
 */
public record Gap(QuestionId question, String message, String advice) {

    /** {@return what the newer edition has to say yet, in the order of the older one's questions} */
    public static List<Gap> between(Checklist from, Checklist to) {
        Map<QuestionId, Question> now =
                to.questions().stream().collect(Collectors.toMap(Question::id, question -> question));
        Set<QuestionId> decided = new HashSet<>(now.keySet());
        now.values().forEach(question -> decided.addAll(question.lineage().formerIds()));
        to.removed().forEach(removal -> decided.add(removal.question()));
        return from.questions().stream()
                .flatMap(question -> decided.contains(question.id())
                        ? retyped(question, Optional.ofNullable(now.get(question.id())))
                        : Stream.of(vanished(question)))
                .toList();
    }

    /** {@return the gap as a warning at the place of its question, or of the newer edition where that is gone} */
    public Defect at(Place place) {
        return Defect.warning(place, message, advice);
    }

    private static Gap vanished(Question question) {
        return new Gap(
                question.id(),
                "Question " + named(question) + " is gone, and nothing says what has become of it.",
                "Name it in \"formerIds\" of the question that goes on with it, or in \"removed\" with the reason.");
    }

    private static Stream<Gap> retyped(Question question, Optional<Question> same) {
        return same
                .filter(now -> now.type() != question.type() && !takesIn(now.type(), question.type()))
                .map(now -> new Gap(
                        question.id(),
                        "Question " + named(question) + " now asks for another kind of answer: “" + now.text() + "”.",
                        "Give a question that asks for something else a new id."))
                .stream();
    }

    /** Choices stay choices, and every answer can be put in words. */
    private static boolean takesIn(QuestionType now, QuestionType before) {
        return now == QuestionType.TEXT || (now.hasOptions() && before.hasOptions());
    }

    private static String named(Question question) {
        return question.id() + " “" + question.text() + "”";
    }
}
