package org.engagementchecklist.ui.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared when something is looked for: small letters without accents. */
public final class PlainLetters {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private PlainLetters() {}

    /** {@return the text in small letters without accents} */
    public static String of(String text) {
        // Most text has none, and lists of thousands are made plain at once.
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
