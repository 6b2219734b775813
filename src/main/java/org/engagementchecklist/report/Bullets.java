package org.engagementchecklist.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list, whose entries may have lists of their own.
 *
 * @param items its entries
 */
public record Bullets(List<Item> items) implements Block {
    /**
     * An entry.
     *
     * @param prose its words
     * @param below the entries of the list under it; usually none
     */
    public record Item(Prose prose, List<Item> below) {
        public Item {
            below = List.copyOf(below);
        }

        /** The words of the entry and of all entries under it, in the order they are read. */
        public Stream<Prose> all() {
            return Stream.concat(Stream.of(prose), below.stream().flatMap(Item::all));
        }
    }

    public Bullets {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has an entry");
        }
    }

    /**
     * A list without lists in it.
     *
     * @param items its entries, at least one
     */
    public static Bullets of(List<Prose> items) {
        return new Bullets(items.stream().map(item -> new Item(item, List.of())).toList());
    }
}
