package org.engagementchecklist.ui.common;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text that is too long for its place. */
public final class Excerpt {
    private Excerpt() {}

    /**
     * {@return the text on one line: whole where it is short enough, else its first words and an ellipsis; a letter with its
     * marks, or a picture made of several, is never cut}
     *
     * @param most the most letters, the ellipsis not counted
     */
    public static String of(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String cut = line.substring(0, endOfLetter(line, line.offsetByCodePoints(0, most)));
        int word = cut.lastIndexOf(' ');
        return (word > most / 2 ? cut.substring(0, word) : cut).strip() + "…";
    }

    private static int endOfLetter(String line, int near) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(line);
        return letters.isBoundary(near) ? near : letters.preceding(near);
    }
}
