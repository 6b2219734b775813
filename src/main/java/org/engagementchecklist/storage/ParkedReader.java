package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.Standing;
import org.engagementchecklist.engagement.StoredValue;

/** Reads what an engagement keeps of questions of other editions: each entry brings along all that is known of them. */
final class ParkedReader {

    static final Shape SHAPE = Shape.of()
            .with(Shape.Kind.TEXT, "question", "text")
            .optionally(Shape.Kind.FLAG, "personal")
            .optionally(Shape.Kind.TEXT, "type")
            .optionally(Shape.Kind.LONG_TEXT, "words", "typed", "note")
            .optionally(Shape.Kind.ANYTHING, "answer")
            .optionally(Shape.Kind.TEXTS, "places", "marks")
            .optionally(Shape.Kind.OBJECT, "standing", "unusable")
            .with(Shape.Kind.OBJECT, "from")
            .with(Shape.Kind.TEXT, "why");
    private static final Shape STANDING = Shape.of()
            .with(Shape.Kind.TEXT, "question", "type")
            .with(Shape.Kind.ANYTHING, "answer")
            .optionally(Shape.Kind.TEXTS, "places");
    private static final Shape UNUSABLE =
            Shape.of().with(Shape.Kind.LONG_TEXT, "place").with(Shape.Kind.ANYTHING, "value");
    private static final Shape FROM =
            Shape.of().with(Shape.Kind.TEXT, "id", "edition").optionally(Shape.Kind.TEXT, "meaningChanged");

    private final AnswerReader answers;
    private final BiPredicate<Shape, Json> check;

    /**
     * @param answers knows the questions of the edition in use
     * @param check whether an object has a shape, as far as the version of the file demands it
     */
    ParkedReader(AnswerReader answers, BiPredicate<Shape, Json> check) {
        this.answers = answers;
        this.check = check;
    }

    /** {@return the entry, if it can be used; whatever is wrong is added to the defects} */
    Optional<Parked> read(Json json) {
        if (!check.test(SHAPE, json) || !check.test(FROM, json.at("from")) || !isWhole(json)) {
            return Optional.empty();
        }
        Asked asked = asked(json);
        if (json.has("unusable")) {
            return unusable(asked, json);
        }
        Optional<Answer> answer = json.find("answer").flatMap(_ -> answer(asked.id(), json));
        Optional<Standing> standing = json.find("standing").flatMap(this::standing);
        Set<Mark> marks = json.find("marks").map(EngagementFormat::marksIn).orElse(Set.of());
        boolean typed = json.find("typed").flatMap(AnswerReader::typed).isPresent();
        return answer.isPresent() == json.has("answer") && typed == json.has("typed")
                ? Optional.of(new Parked(
                        asked,
                        answer,
                        json.at("words").text(),
                        json.find("typed").map(Json::text),
                        json.find("note").map(Json::text),
                        marks,
                        standing,
                        json.at("why").text()))
                : Optional.empty();
    }

    private Optional<Parked> unusable(Asked asked, Json json) {
        Json stored = json.at("unusable");
        if (!check.test(UNUSABLE, stored) || !stored.at("place").text().startsWith("/") || !isUnusableAlone(json)) {
            json.error("What cannot be used needs \"place\" and \"value\", and nothing beside it.", "");
            return Optional.empty();
        }
        JsonNode value = stored.at("value").node();
        return Optional.of(Parked.unusable(
                asked,
                new StoredValue(stored.at("place").text(), value.toString()),
                SetAside.words(value),
                json.at("why").text()));
    }

    private static boolean isUnusableAlone(Json json) {
        return Stream.of("answer", "typed", "note", "marks", "standing").noneMatch(json::has);
    }

    private static Asked asked(Json json) {
        Json from = json.at("from");
        return new Asked(
                new QuestionId(json.at("question").text()),
                json.at("text").text(),
                json.at("personal").flag(),
                new EditionKey(from.at("id").text(), from.at("edition").text()),
                from.find("meaningChanged").map(Json::text));
    }

    private static boolean isWhole(Json json) {
        boolean whole = json.has("answer") == json.has("type") && json.has("answer") == json.has("words");
        if (whole && json.has("places") && !json.has("answer")) {
            json.error("Parked places need an answer of countries.", "Add it, or drop them.");
            return false;
        }
        if (!whole) {
            json.error("A parked answer needs \"type\", \"answer\" and \"words\".", "Add what is missing.");
        }
        return whole;
    }

    private Optional<Standing> standing(Json json) {
        return check.test(STANDING, json)
                ? answer(new QuestionId(json.at("question").text()), json)
                        .map(answer ->
                                new Standing(new QuestionId(json.at("question").text()), answer))
                : Optional.empty();
    }

    private Optional<Answer> answer(QuestionId question, Json json) {
        return TypeNames.named(json.at("type"))
                .flatMap(type -> answers.ofType(type, question, json.at("answer")))
                .map(answer -> json.find("places")
                        .map(places -> AnswerReader.withPlaces(answer, places))
                        .orElse(answer));
    }
}
