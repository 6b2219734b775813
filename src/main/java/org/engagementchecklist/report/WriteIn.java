package org.engagementchecklist.report;

import java.util.List;

/**
 * A line to write on by hand.
 *
 * @param blanks what is to be written, in order
 */
public record WriteIn(List<Blank> blanks) implements Block {
    /**
     * One blank of the line.
     *
     * @param label what is to be written there
     * @param share its part of the width, against the shares of the others
     */
    public record Blank(String label, int share) {
        public Blank {
            if (share < 1) {
                throw new IllegalArgumentException("a blank has a share of the width");
            }
        }
    }

    public WriteIn {
        blanks = List.copyOf(blanks);
        if (blanks.isEmpty()) {
            throw new IllegalArgumentException("a line to write on has a blank");
        }
    }
}
