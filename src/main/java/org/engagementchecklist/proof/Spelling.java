package org.engagementchecklist.proof;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Spelling {

    /** Longer words are no names that somebody mistyped, and would take long to compare. */
    private static final int LONGEST = 100;

    private Spelling() {}

    /** {@return a sentence "Did you mean …?" naming the nearest known word, or an empty text if none is near} */
    public static String suggestion(String word, Collection<String> known) {
        return nearest(word, known)
                .map(meant -> "Did you mean \"" + meant + "\"?")
                .orElse("");
    }

    /** {@return the known word with the fewest differing letters, if it differs in at most a third of them} */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return word.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(each -> each.length() <= LONGEST && distance(word, each) <= farthest(word, each))
                        .min(Comparator.comparingInt((String each) -> distance(word, each))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static int farthest(String one, String other) {
        return Math.max(1, Math.max(one.length(), other.length()) / 3);
    }

    /** How many letters were left out, added, replaced, or swapped with the next; upper and lower case are the same. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, table);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int least(String a, String b, int i, int j, int[][] table) {
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
