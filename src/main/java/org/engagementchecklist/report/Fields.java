package org.engagementchecklist.report;

import java.util.List;

/**
 * Room to write in, by pen or on screen, side by side.
 *
 * @param fields the fields in the order they are read
 */
public record Fields(List<Field> fields) implements Block {
    /**
     * One field.
     *
     * @param name what it is called in the file
     * @param label the words before it
     * @param purpose what is to be written there, for those who do not see where it stands
     * @param share its part of the width, in hundredths
     * @param lines how many lines of handwriting it has room for
     */
    public record Field(String name, String label, String purpose, int share, int lines) {
        public Field {
            if (name.isBlank() || purpose.isBlank() || share < 1 || share > 100 || lines < 1) {
                throw new IllegalArgumentException("a field has a name, a purpose, a part of the width and a line");
            }
        }
    }

    public Fields {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.stream().mapToInt(Field::share).sum() > 100) {
            throw new IllegalArgumentException("fields fit side by side, and there is one");
        }
    }
}
