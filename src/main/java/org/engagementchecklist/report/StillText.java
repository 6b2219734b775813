package org.engagementchecklist.report;

import java.util.regex.Pattern;

/**
 * Text that people wrote, made fit for messages and calendars: it holds no character that steers a program or turns the
 * order of the letters around it, and none that cannot be encoded.
 */
final class StillText {
    private static final Pattern BREAKS = Pattern.compile("\\r\\n|[\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");
    private static final String UNKNOWN = "\uFFFD";

    private StillText() {}

    /** The text with its lines, each ended by a line feed. */
    static String lines(String text) {
        String broken = BREAKS.matcher(text).replaceAll("\n");
        String still = TURNS.matcher(STEERING.matcher(broken).replaceAll(" ")).replaceAll("");
        return HALVES.matcher(still).replaceAll(UNKNOWN);
    }

    /** The text on one line. */
    static String line(String text) {
        return lines(text).replaceAll("\\s+", " ").strip();
    }

    /** The text on one line, cut where it is longer than so many characters. */
    static String line(String text, int most) {
        String line = line(text);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
