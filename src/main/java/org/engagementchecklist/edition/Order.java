package org.engagementchecklist.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which of several things stand in another place, as few as possible. */
final class Order {

    private Order() {}

    /**
     * Finds those that have to be moved.
     *
     * @param before each once
     * @param after the same, in any order
     */
    static <T> Set<T> moved(List<T> before, List<T> after) {
        Map<T, Integer> places = new HashMap<>();
        after.forEach(each -> places.put(each, places.size()));
        List<List<T>> longest = new ArrayList<>();
        for (T each : before) {
            List<T> row = new ArrayList<>();
            for (List<T> other : longest) {
                boolean stays = places.getOrDefault(other.getLast(), 0) < places.getOrDefault(each, 0);
                row = stays && other.size() > row.size() ? new ArrayList<>(other) : row;
            }
            row.add(each);
            longest.add(row);
        }
        Set<T> moved = new HashSet<>(before);
        longest.stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .ifPresent(moved::removeAll);
        return moved;
    }
}
