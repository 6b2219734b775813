package org.engagementchecklist.report;

import java.util.List;

/**
 * What is to be known about one thing, kept on one page where it fits.
 *
 * @param title the thing's name
 * @param badge a word set large beside the name; may be empty
 * @param blocks what is to be known
 */
public record Card(String title, String badge, List<Block> blocks) implements Block {
    /** The level of its title among headings. */
    public static final int HEADING_LEVEL = 3;

    public Card {
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a card has a title");
        }
    }
}
