package org.engagementchecklist.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;

/**
 * What two editions do not have in common. Everything that a file may say is compared, except the fingerprint, which
 * follows from the rest. A question or option that goes on under another name is the same question or option.
 *
 * @param differences in the order of their parts, and of the newer edition
 */
public record Comparison(List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares an older edition with a newer one. */
    public static Comparison of(Checklist from, Checklist to) {
        List<Portrait> before = Portraits.of(from, Renames.between(from, to));
        List<Portrait> after = Portraits.of(to, Renames.none(to));
        Map<Place, Portrait> earlier = byPlace(before);
        Map<Place, Portrait> later = byPlace(after);
        Set<Place> moved = moved(before, after);
        Stream<Difference> gone = before.stream()
                .filter(each -> !later.containsKey(Place.of(each)) && isToldApart(each, later))
                .map(Portrait::removed);
        Stream<Difference> come = after.stream()
                .flatMap(each -> Optional.ofNullable(earlier.get(Place.of(each)))
                        .map(was -> Stream.concat(was.to(each), place(each, moved)))
                        .orElseGet(() -> isToldApart(each, earlier) ? Stream.of(each.added()) : Stream.of()));
        return new Comparison(Stream.concat(gone, come)
                .sorted(Comparator.comparing(each -> each.subject().part()))
                .toList());
    }

    /** An option that comes or goes with its question is told with it. */
    private static boolean isToldApart(Portrait portrait, Map<Place, Portrait> others) {
        return portrait.part() != Part.OPTION || others.containsKey(new Place(Part.QUESTION, portrait.among()));
    }

    private static Stream<Difference> place(Portrait portrait, Set<Place> moved) {
        return moved.contains(Place.of(portrait)) ? Stream.of(new Difference.Moved(portrait.subject())) : Stream.of();
    }

    /** {@return the differences of one part} */
    public List<Difference> of(Part part) {
        return differences.stream()
                .filter(each -> each.subject().part() == part)
                .toList();
    }

    private record Place(Part part, String key) {
        static Place of(Portrait portrait) {
            return new Place(portrait.part(), portrait.key());
        }
    }

    private record Row(Part part, String among) {
        static Row of(Portrait portrait) {
            return new Row(portrait.part(), portrait.among());
        }
    }

    private static Map<Place, Portrait> byPlace(List<Portrait> portraits) {
        Map<Place, Portrait> byPlace = new HashMap<>();
        portraits.forEach(each -> byPlace.putIfAbsent(Place.of(each), each));
        return byPlace;
    }

    private static Set<Place> moved(List<Portrait> before, List<Portrait> after) {
        Map<Row, List<Place>> rows = rows(before);
        Set<Place> moved = new HashSet<>();
        rows(after).forEach((row, now) -> {
            List<Place> was = new ArrayList<>(rows.getOrDefault(row, List.of()));
            was.retainAll(now);
            List<Place> is = new ArrayList<>(now);
            is.retainAll(was);
            moved.addAll(Order.moved(was, is));
        });
        return moved;
    }

    private static Map<Row, List<Place>> rows(List<Portrait> portraits) {
        return portraits.stream()
                .collect(Collectors.groupingBy(
                        Row::of, Collectors.mapping((Function<Portrait, Place>) Place::of, Collectors.toList())));
    }
}
