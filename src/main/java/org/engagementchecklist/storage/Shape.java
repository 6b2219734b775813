package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.proof.Spelling;

/** The fields an object must and may have. Whatever else it has is a mistake, and is named with what was meant. */
final class Shape {

    /** Where a file says which schema an editor should hold it to. */
    static final String SCHEMA = "$schema";

    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_OBJECTS = 20_000;
    private static final String TOO_MUCH = "It has at most 10,000 letters, or 20,000 objects.";

    /** What a field may hold. */
    enum Kind {
        TEXT("a text that is not blank"),
        LONG_TEXT("a text that is not blank"),
        ANY_TEXT("a text"),
        TEXTS("a list of texts"),
        ANYTHING("a text, a list of texts or a number"),
        WHOLE("a whole number, 0 or more"),
        FLAG("true or false"),
        OBJECT("an object { … }"),
        OBJECTS("a list of objects"),
        SOME_OBJECTS("a list of one or more objects"),
        MONTH("a month such as 2020-10"),
        DAY("a date such as 2020-11-02"),
        MOMENT("a moment such as 2020-11-02T14:30:00Z");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        private boolean holds(JsonNode node) {
            return switch (this) {
                case TEXT ->
                    node.isTextual()
                            && !node.asText().isBlank()
                            && node.asText().length() <= LONGEST_TEXT;
                case LONG_TEXT -> node.isTextual() && !node.asText().isBlank();
                case ANY_TEXT -> node.isTextual();
                case TEXTS -> node.isArray() && node.valueStream().allMatch(JsonNode::isTextual);
                case ANYTHING -> true;
                case WHOLE -> node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0;
                case FLAG -> node.isBoolean();
                case OBJECT -> node.isObject();
                case OBJECTS ->
                    node.isArray()
                            && node.size() <= MOST_OBJECTS
                            && node.valueStream().allMatch(JsonNode::isObject);
                case SOME_OBJECTS -> OBJECTS.holds(node) && !node.isEmpty();
                case MONTH -> node.isTextual() && parses(() -> YearMonth.parse(node.asText()));
                case DAY -> node.isTextual() && Json.dayIn(node.asText()).isPresent();
                case MOMENT -> node.isTextual() && parses(() -> Instant.parse(node.asText()));
            };
        }

        private static boolean parses(Supplier<Object> parse) {
            try {
                return !parse.get().toString().isEmpty();
            } catch (DateTimeException notOne) {
                return false;
            }
        }
    }

    private record Field(String name, Kind kind, boolean required) {}

    private final List<Field> fields;

    private Shape(List<Field> fields) {
        this.fields = fields;
    }

    static Shape of() {
        return new Shape(List.of());
    }

    /** {@return the shape of a whole file, which may name its schema for the sake of editors} */
    static Shape ofFile() {
        return of().optionally(Kind.ANY_TEXT, SCHEMA);
    }

    /** {@return this shape with fields of this kind that must be there} */
    Shape with(Kind kind, String... names) {
        return and(kind, true, names);
    }

    /** {@return this shape with fields of this kind that may be there} */
    Shape optionally(Kind kind, String... names) {
        return and(kind, false, names);
    }

    /** {@return whether the object has this shape; whatever is wrong is added to the defects} */
    boolean fits(Json object) {
        boolean known = knowsEveryFieldOf(object);
        boolean complete = hasEveryFieldIn(object);
        return known && complete;
    }

    /** {@return whether every field the shape requires or allows is right, whatever else there is} */
    boolean hasEveryFieldIn(Json object) {
        boolean fits = true;
        for (Field field : fields) {
            fits &= isRight(field, object);
        }
        return fits;
    }

    /** {@return the fields of the object that the shape does not name} */
    List<String> unknownIn(Json object) {
        return object.fields().stream().filter(name -> !names().contains(name)).toList();
    }

    /** {@return whether the object has no other fields; each that it has is added to the defects} */
    boolean knowsEveryFieldOf(Json object) {
        List<String> unknown = unknownIn(object);
        for (String name : unknown) {
            List<String> meant =
                    names().stream().filter(each -> !each.equals(SCHEMA)).toList();
            String suggestion = Spelling.suggestion(name, meant);
            object.at(name)
                    .error(
                            "Unknown field \"" + name + "\".",
                            suggestion.isEmpty() ? "Known here: " + String.join(", ", meant) + "." : suggestion);
        }
        return unknown.isEmpty();
    }

    private static boolean isRight(Field field, Json object) {
        if (!object.has(field.name())) {
            if (field.required()) {
                object.error("The field \"" + field.name() + "\" is missing.", "Add it: " + field.kind().words + ".");
            }
            return !field.required();
        }
        Json value = object.at(field.name());
        boolean right = field.kind().holds(value.node());
        if (!right) {
            value.error(
                    "\"" + field.name() + "\" must be " + field.kind().words + ".", isTooMuch(value) ? TOO_MUCH : "");
        }
        return right;
    }

    private static boolean isTooMuch(Json value) {
        return value.text().length() > LONGEST_TEXT || value.node().size() > MOST_OBJECTS;
    }

    private List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    private Shape and(Kind kind, boolean required, String... names) {
        List<Field> more = Arrays.stream(names)
                .map(name -> new Field(name, kind, required))
                .toList();
        return new Shape(Stream.concat(fields.stream(), more.stream()).toList());
    }
}
