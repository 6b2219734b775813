package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.StoredValue;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;

/**
 * What a file holds and nobody can use is set aside: it is said, kept just as it is, and does not keep anybody from the
 * rest. Only what nests without end is refused, for it could not be written again.
 */
final class SetAside {

    private static final int LONGEST_EXCERPT = 80;

    /** Where a value is kept, so many objects and lists stand around it, and its path begins with so many letters. */
    private static final int DEPTH_WHERE_KEPT = 4;

    private static final int PATH_WHERE_KEPT = 40;
    private static final int PATH_OF_ITEM = 7;

    private final List<Parked> entries = new ArrayList<>();

    /** {@return what a reader makes of a value; one that it cannot use is set aside} */
    <T> Optional<T> usable(Json value, Spot spot, Function<Json, Optional<T>> reader) {
        Json apart = value.apart();
        Optional<T> read = reader.apply(apart);
        List<Defect> found = apart.defects().all();
        if (read.isEmpty() || !found.isEmpty()) {
            take(value, spot, found);
            return Optional.empty();
        }
        return read;
    }

    /**
     * Sets a value aside.
     *
     * @param found what is wrong with it; the first is said
     */
    void take(Json value, Spot spot, List<Defect> found) {
        if (isBeyondKeeping(value.node(), DEPTH_WHERE_KEPT, PATH_WHERE_KEPT)) {
            value.error("This is nested too deeply to be kept.", "Take it out, or use an earlier copy of the file.");
            return;
        }
        Parked entry = Parked.unusable(
                spot.asked(), new StoredValue(spot.place(), value.node().toString()), words(value.node()), spot.why());
        entries.add(entry);
        String pointer =
                found.stream().findFirst().map(first -> first.place().pointer()).orElse(value.pointer());
        value.defects().warn(pointer, said(entry, spot, found), advice(spot, found));
    }

    /** {@return what was set aside, in the order of the file} */
    List<Parked> entries() {
        return List.copyOf(entries);
    }

    /** {@return that something which was set aside earlier cannot be used still} */
    static Defect reminder(Parked entry, Spot spot, String file) {
        return Defect.warning(Place.wholeOf(file), said(entry, spot, List.of()), advice(spot, List.of()));
    }

    /** {@return a value as a person reads it: a text as it is, anything else as the file spells it} */
    static String words(JsonNode value) {
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : value.toString();
    }

    /** Whether a question is personal can be known only of one that is known: of others, too, the value is not said. */
    private static String said(Parked parked, Spot spot, List<Defect> found) {
        String reason = Spot.reason(parked.why());
        return parked.asked().personal()
                ? spot.name() + " cannot be used: " + reason
                : spot.name() + " cannot be used: " + excerpt(parked) + ". "
                        + found.stream().findFirst().map(Defect::message).orElse("It is " + reason);
    }

    private static String advice(Spot spot, List<Defect> found) {
        String meant = found.stream().findFirst().map(Defect::advice).orElse("");
        return (meant.isEmpty() ? "" : meant + " ") + "What stands there is kept and counts for nothing" + spot.remedy()
                + ".";
    }

    private static String excerpt(Parked parked) {
        String json = parked.unusable().map(StoredValue::json).orElse("");
        int[] letters = json.codePoints().limit(LONGEST_EXCERPT).toArray();
        String start = new String(letters, 0, letters.length);
        return start.length() < json.length() ? start + " …" : start;
    }

    private static boolean isBeyondKeeping(JsonNode value, int depth, int path) {
        if (path > Limits.PATH || (value.isContainerNode() && depth >= Limits.DEPTH)) {
            return true;
        }
        return value.isArray()
                ? value.valueStream().anyMatch(item -> isBeyondKeeping(item, depth + 1, path + PATH_OF_ITEM))
                : value.propertyStream()
                        .anyMatch(field -> isBeyondKeeping(
                                field.getValue(),
                                depth + 1,
                                path + Json.child("", field.getKey()).length()));
    }
}
