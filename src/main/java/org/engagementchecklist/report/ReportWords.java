package org.engagementchecklist.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of all papers, from one bundle. */
public final class ReportWords {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.engagementchecklist.report.words", Locale.ROOT);

    private ReportWords() {}

    /**
     * Says something.
     *
     * @param key names the words in the bundle
     * @param values what goes into their gaps; text and whole numbers
     * @throws java.util.MissingResourceException if the bundle lacks the key
     */
    public static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }

    /**
     * The words as they are written, gaps and all.
     *
     * @param key names the words in the bundle
     */
    public static String pattern(String key) {
        return BUNDLE.getString(key);
    }
}
