package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.engagementchecklist.checklist.Answer;

/**
 * A place in a file that was read: the value there, its path, and the list of defects to which a reader adds.
 *
 * @param node the value; a missing node where there is none
 * @param pointer the path from the root, such as {@code /rules/3/when}
 */
record Json(JsonNode node, String pointer, Defects defects) {

    Json at(String field) {
        return new Json(node.path(field), child(pointer, field), defects);
    }

    /** {@return the path to a field, written as a JSON pointer} */
    static String child(String pointer, String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    /** {@return the same place, with a list of its own for what is wrong} */
    Json apart() {
        return new Json(node, pointer, defects.apart());
    }

    boolean has(String field) {
        return node.has(field);
    }

    Optional<Json> find(String field) {
        return has(field) ? Optional.of(at(field)) : Optional.empty();
    }

    List<Json> items() {
        return IntStream.range(0, node.size())
                .mapToObj(index -> new Json(node.path(index), pointer + "/" + index, defects))
                .toList();
    }

    List<String> fields() {
        List<String> fields = new ArrayList<>();
        node.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    /** {@return the text here; empty where there is none} */
    String text() {
        return node.asText("");
    }

    boolean isText() {
        return node.isTextual() && !text().isBlank();
    }

    List<String> texts() {
        return items().stream().map(Json::text).toList();
    }

    long number() {
        return node.longValue();
    }

    boolean flag() {
        return node.booleanValue();
    }

    /** {@return the day written here, if it is one of this or a neighbouring century} */
    Optional<LocalDate> day() {
        return dayIn(text());
    }

    /** {@return the day that a text spells, if it is one of this or a neighbouring century} */
    static Optional<LocalDate> dayIn(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Answer.Date::isPossible);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** {@return what the reader makes of each item that it can read} */
    <T> List<T> each(Function<Json, Optional<T>> reader) {
        return items().stream().map(reader).flatMap(Optional::stream).toList();
    }

    /** {@return whether a list is not too long; if it is, that is added to the defects} */
    boolean hasAtMost(int most, String advice) {
        if (node.size() > most) {
            error("There are %,d here, and at most %,d can be used.".formatted(node.size(), most), advice);
        }
        return node.size() <= most;
    }

    void error(String message, String advice) {
        defects.error(pointer, message, advice);
    }
}
