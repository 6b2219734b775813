package org.engagementchecklist.cli;

import java.util.regex.Pattern;

/** Text from files as one line that can neither steer a terminal nor turn the order of letters around it. */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private OneLine() {}

    static String of(Object text) {
        String still = TURNS.matcher(text.toString()).replaceAll("");
        return BREAKS.matcher(still).replaceAll(" ");
    }
}
