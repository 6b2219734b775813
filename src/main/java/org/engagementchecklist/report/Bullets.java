package org.engagementchecklist.report;

import java.util.List;

/**
 * A list.
 *
 * @param items its entries
 */
public record Bullets(List<Prose> items) implements Block {
    public Bullets {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has an entry");
        }
    }
}
