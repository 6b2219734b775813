package org.engagementchecklist.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways to choose some of many. */
final class Subsets {

    private Subsets() {}

    /** {@return every choice of this many elements, those with the earliest elements first} */
    static <T> Stream<List<T>> ofSize(List<T> elements, int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return IntStream.rangeClosed(0, elements.size() - size)
                .boxed()
                .flatMap(first -> ofSize(elements.subList(first + 1, elements.size()), size - 1)
                        .map(rest -> prepended(elements.get(first), rest)));
    }

    private static <T> List<T> prepended(T first, List<T> rest) {
        List<T> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return List.copyOf(all);
    }
}
