package org.engagementchecklist.ui.common;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Text as it is compared when something is looked for, so that what one keyboard types is found in what another has
 * written: small letters without accents, points and vowel signs; letters of their own as they are commonly spelt without
 * them, such as ł as l and ß as ss; one apostrophe, one dash, one space; digits of every script as 0 to 9; and nothing
 * that cannot be seen.
 */
public final class PlainLetters {
    private static final char APOSTROPHE = '\'';

    /** Letters that Unicode does not take apart, and marks that look alike. */
    private static final Map<Integer, String> PLAIN = plain();

    private PlainLetters() {}

    /** {@return the text made plain; what is plain already stays as it is} */
    public static String of(String text) {
        // Most text is, but for capitals, and lists of thousands are made plain at once.
        return text.chars().allMatch(PlainLetters::isPlain) ? text.toLowerCase(Locale.ROOT) : folded(text);
    }

    private static boolean isPlain(int letter) {
        return letter >= ' ' && letter < 0x7F && letter != '`';
    }

    private static String folded(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        // An accent that stands alone is typed for an apostrophe, and would be taken apart into a space and an accent.
        String apart = Normalizer.normalize(text.replace('´', APOSTROPHE), Normalizer.Form.NFKD);
        apart.codePoints().filter(PlainLetters::isSeen).forEach(letter -> append(plain, letter));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int letter) {
        int small = Character.toLowerCase(letter);
        int digit = Character.digit(small, 10);
        String replaced = PLAIN.getOrDefault(small, "");
        if (!replaced.isEmpty()) {
            plain.append(replaced);
        } else if (digit >= 0) {
            plain.append(digit);
        } else if (Character.isWhitespace(small) || Character.isSpaceChar(small)) {
            plain.append(' ');
        } else if (Character.getType(small) == Character.DASH_PUNCTUATION) {
            plain.append('-');
        } else {
            plain.appendCodePoint(small);
        }
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> false;
            case Character.CONTROL -> Character.isWhitespace(letter);
            default -> letter != 'ـ';
        };
    }

    private static Map<Integer, String> plain() {
        Map<Integer, String> plain = new HashMap<>();
        put(plain, "'", "`‘’‚‛′‵ʹʻʼʽʾʿˈˊˋꞌ՚׳ߴߵ＇");
        put(plain, "\"", "“”„‟«»״");
        put(plain, "-", "−⁃");
        put(plain, "/", "⁄∕");
        put(plain, "l", "łƚɫ");
        put(plain, "o", "øɔɵ");
        put(plain, "d", "đðɗɖ");
        put(plain, "ss", "ßẞ");
        put(plain, "ae", "æ");
        put(plain, "oe", "œ");
        put(plain, "th", "þ");
        put(plain, "i", "ıɨɩ");
        put(plain, "n", "ŋƞɲ");
        put(plain, "h", "ħɦ");
        put(plain, "t", "ŧƭʈ");
        put(plain, "b", "ƀɓ");
        put(plain, "g", "ǥɠ");
        put(plain, "k", "ĸƙ");
        put(plain, "j", "ȷɉ");
        put(plain, "z", "ƶ");
        put(plain, "y", "ƴ");
        put(plain, "u", "ʉʊ");
        put(plain, "e", "ɛ");
        put(plain, "f", "ƒ");
        put(plain, "σ", "ς");
        // Persian and Urdu keyboards have other letters for these than Arabic ones.
        put(plain, "ك", "ک");
        put(plain, "ي", "یى");
        put(plain, "ا", "ٱ");
        put(plain, "ه", "ہ");
        return Map.copyOf(plain);
    }

    private static void put(Map<Integer, String> plain, String letters, String written) {
        written.codePoints().forEach(each -> plain.put(each, letters));
    }
}
