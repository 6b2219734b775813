package org.engagementchecklist.report.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lines as iCalendar wants them: none longer than 75 bytes of UTF-8, the rest of a longer one after a blank. */
final class FoldedLines {
    private static final int MOST_BYTES = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    /** The text with its lines folded, never within a character. */
    static String of(String text) {
        return text.lines().map(FoldedLines::folded).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int used = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = line.substring(at, line.offsetByCodePoints(at, 1));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > MOST_BYTES) {
                folded.append(BREAK).append(' ');
                used = 1;
            }
            folded.append(character);
            used += bytes;
        }
        return folded.toString();
    }
}
