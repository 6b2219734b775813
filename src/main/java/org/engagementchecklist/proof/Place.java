package org.engagementchecklist.proof;

/**
 * Where something stands in a file.
 *
 * @param file the name of the file
 * @param pointer the path inside it, such as {@code /rules/3/when}; empty for the whole file
 * @param line from 1, or 0 where it is not known
 * @param column from 1, or 0 where it is not known
 */
public record Place(String file, String pointer, int line, int column) {

    /** {@return the whole of a file} */
    public static Place wholeOf(String file) {
        return new Place(file, "", 0, 0);
    }

    /** {@return file, line and column as far as they are known, such as {@code checklist.json:12:7}} */
    public String inWords() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
