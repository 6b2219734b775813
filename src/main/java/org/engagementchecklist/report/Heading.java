package org.engagementchecklist.report;

/**
 * A heading. It never stands alone at the foot of a page, and a reader's outline lists it.
 *
 * @param level 1 for the title of the paper, 2 for a part, 3 for a part of a part
 * @param text its words
 */
public record Heading(int level, String text) implements Block {
    public Heading {
        if (level < 1 || level > 3 || text.isBlank()) {
            throw new IllegalArgumentException("a heading has words and a level from 1 to 3");
        }
    }
}
