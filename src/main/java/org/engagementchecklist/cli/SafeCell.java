package org.engagementchecklist.cli;

import java.util.regex.Pattern;

/** Text for a spreadsheet, which must not take it for a formula: a program could be started by one. */
final class SafeCell {
    /** The signs that begin a formula, those of East Asian width among them. */
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private SafeCell() {}

    /** {@return the text in one line, behind an apostrophe where it could be taken for a formula} */
    static String of(String text) {
        boolean formula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + OneLine.of(text) : OneLine.of(text);
    }
}
