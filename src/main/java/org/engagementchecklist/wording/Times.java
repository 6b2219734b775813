package org.engagementchecklist.wording;

import java.util.regex.Pattern;

/** The times of day that mail programs, calendars and spreadsheets write beside a date, with their time zones. */
final class Times {
    private static final String ZONE =
            "(?: ?(?:z|utc|gmt|[ecmp][sd]?t|[cem]et|hst|ak[sd]t|wes?t|cest|eest|bst|ist|jst|kst|sgt|hkt"
                    + "|msk|ae[sd]t|nz[sd]t)\\b)?(?: ?[+-]\\d{2}:?\\d{2})?(?: ?[(\\[][^)\\]]*[)\\]])?"
                    + "(?: ?(?:eastern|central|mountain|pacific)(?: standard| daylight)? time\\b(?: ?\\([^)]*\\))?)?";
    private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]\\.?m\\b\\.?)?";
    private static final String HOUR = "\\d{1,2} ?[ap]\\.?m\\b\\.?";
    private static final String TIME = "(?:" + CLOCK + "|" + HOUR + ")";
    private static final String FROM = "(?:" + TIME + " ?(?:-|to|until) ?|\\d{1,2}-)?";

    private static final Pattern AFTER_T = Pattern.compile("(?<=\\d)t\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?" + ZONE);
    private static final Pattern BESIDE =
            Pattern.compile("(?<![\\p{L}\\d:./-])(?:(?:at|from|@) ?(?:\\d{1,2} ?(?:-|to|until) ?)?)?" + FROM + TIME
                    + ZONE + "(?![\\p{L}\\d:/])");

    private Times() {}

    /**
     * {@return a text without its first time of day, or from one to another}
     *
     * @param text in plain signs and small letters
     */
    static String without(String text) {
        return BESIDE.matcher(AFTER_T.matcher(text).replaceFirst(" ")).replaceFirst(" ");
    }
}
