package org.engagementchecklist.report;

import java.util.List;

/**
 * Boxes to tick, by pen or on screen.
 *
 * @param name what the fields are called in the file
 * @param kind how many of them may be ticked
 * @param choices the boxes in the order they are read
 */
public record Choices(String name, Kind kind, List<Choice> choices) implements Block {
    /** How many boxes may be ticked. */
    public enum Kind {
        /** One: the boxes are round. */
        ONE,
        /** Any number: the boxes are square. */
        SEVERAL
    }

    /**
     * One box.
     *
     * @param id what the box is called in the file, unique among these
     * @param label the words beside it
     * @param purpose what a tick in it says, for those who do not see where it stands
     */
    public record Choice(String id, String label, String purpose) {
        public Choice {
            if (id.isBlank() || label.isBlank() || purpose.isBlank()) {
                throw new IllegalArgumentException("a box to tick has a name, words and a purpose");
            }
        }
    }

    public Choices {
        choices = List.copyOf(choices);
        if (name.isBlank() || choices.isEmpty()) {
            throw new IllegalArgumentException("boxes to tick have a name, and there is one");
        }
    }
}
