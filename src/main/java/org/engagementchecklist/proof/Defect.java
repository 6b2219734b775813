package org.engagementchecklist.proof;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something wrong with a file, in words for the person who keeps it.
 *
 * @param message what is wrong
 * @param advice what to do; may be empty
 */
public record Defect(Severity severity, Place place, String message, String advice) {

    /** They steer a terminal, break a line, turn the letters around them or are no letters at all. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    /** What a file says is quoted in a message; letters of it that cannot be seen are named. */
    public Defect {
        message = seen(message);
        advice = seen(advice);
    }

    /** {@return an error} */
    public static Defect error(Place place, String message, String advice) {
        return new Defect(Severity.ERROR, place, message, advice);
    }

    /** {@return a warning} */
    public static Defect warning(Place place, String message, String advice) {
        return new Defect(Severity.WARNING, place, message, advice);
    }

    /** {@return place, message and advice in one line} */
    public String inWords() {
        String start = place.inWords() + ": " + message;
        return advice.isEmpty() ? start : start + " " + advice;
    }

    private static String seen(String words) {
        return UNSEEN.matcher(words)
                .replaceAll(letter ->
                        String.format(Locale.ROOT, "[U+%04X]", letter.group().codePointAt(0)));
    }
}
