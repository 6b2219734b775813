package org.engagementchecklist.storage;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Standing;

/** The words of engagement files. */
final class EngagementFormat {

    /** What the field {@code format} says. */
    static final String NAME = "engagement";

    /** The newest schema that this program knows in full. */
    static final int SCHEMA = 2;

    /** The schema of what every program can read, and the oldest program that may write what this one wrote. */
    static final int FIRST = 1;

    static final String EXTENSION = ".engagement";

    /** Without these a file means nothing; whatever else is wrong is set aside when it is read. */
    static final Shape SHAPE = Shape.of()
            .optionally(Shape.Kind.ANYTHING, Shape.SCHEMA)
            .with(Shape.Kind.TEXT, "format")
            .with(Shape.Kind.WHOLE, "schema")
            .optionally(Shape.Kind.WHOLE, "minReader")
            .optionally(Shape.Kind.ANYTHING, "summary", "id")
            .with(Shape.Kind.OBJECT, "checklist")
            .optionally(Shape.Kind.ANYTHING, "facts")
            .with(Shape.Kind.OBJECT, "answers")
            .optionally(
                    Shape.Kind.ANYTHING,
                    "places",
                    "typed",
                    "notes",
                    "marks",
                    "parked",
                    "partial",
                    "created",
                    "changed",
                    "checksum");

    static final Shape CHECKLIST =
            Shape.of().with(Shape.Kind.TEXT, "id", "edition").optionally(Shape.Kind.ANYTHING, "sha256");
    static final Shape FACTS = Shape.of()
            .optionally(Shape.Kind.ANYTHING, "title", "pi", "department", "preparedBy", "meeting", "typedMeeting");

    private EngagementFormat() {}

    /** {@return whether a file of the first schema could not hold all of an engagement} */
    static boolean needsSecond(Engagement engagement) {
        Stream<Answer> parked = engagement.parked().stream()
                .flatMap(each -> Stream.concat(each.answer().stream(), each.standing().map(Standing::answer).stream()));
        return !engagement.typed().isEmpty()
                || !engagement.facts().typedMeeting().isEmpty()
                || engagement.parked().stream()
                        .anyMatch(each ->
                                each.typed().isPresent() || each.unusable().isPresent())
                || Stream.concat(engagement.answers().byQuestion().values().stream(), parked)
                        .anyMatch(EngagementFormat::namesPlaces);
    }

    private static boolean namesPlaces(Answer answer) {
        return answer instanceof Answer.CountryList(var _, var places) && !places.isEmpty();
    }

    static String nameOf(Mark mark) {
        return switch (mark) {
            case ASK_PI -> "ask-pi";
            case CHECK_AGAIN -> "check-again";
            case MEANING_CHANGED -> "meaning-changed";
        };
    }

    /** {@return the marks that a list names; whatever is wrong with it is added to the defects} */
    static Set<Mark> marksIn(Json list) {
        Named<Mark> known = new Named<>("mark");
        List.of(Mark.values()).forEach(mark -> known.add(nameOf(mark), mark));
        if (!list.node().isArray() || list.items().isEmpty()) {
            list.error("Marks must be a list of " + String.join(", ", known.names()) + ".", "");
        }
        return Set.copyOf(known.allNamed(list));
    }
}
