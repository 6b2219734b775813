package org.engagementchecklist.storage;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.proof.Severity;

/** Collects what is wrong with one file while it is read, so that everything is said at once. */
final class Defects {

    private final String file;
    private final Map<String, JsonLocation> places;
    private final List<Defect> found = new ArrayList<>();

    /**
     * @param file the name of the file
     * @param places where each path inside the file begins
     */
    Defects(String file, Map<String, JsonLocation> places) {
        this.file = file;
        this.places = places;
    }

    /** {@return an empty list for the same file: what is found meanwhile may have to be said in another way} */
    Defects apart() {
        return new Defects(file, places);
    }

    void error(String pointer, String message, String advice) {
        found.add(Defect.error(placeOf(pointer), message, advice));
    }

    void warn(String pointer, String message, String advice) {
        found.add(Defect.warning(placeOf(pointer), message, advice));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** {@return everything found, in the order of the file} */
    List<Defect> all() {
        return found.stream()
                .sorted(Comparator.comparingInt((Defect each) -> each.place().line())
                        .thenComparingInt(each -> each.place().column()))
                .toList();
    }

    Place placeOf(String pointer) {
        return Optional.ofNullable(places.get(pointer))
                .map(at -> new Place(file, pointer, at.getLineNr(), at.getColumnNr()))
                .orElseGet(() -> new Place(file, pointer, 0, 0));
    }
}
