package org.engagementchecklist.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Replaces the random letters before the name of an embedded font's subset by letters that follow from the name. */
final class StableBytes {
    private static final Pattern SUBSET =
            Pattern.compile("(?<=/(?:BaseFont|FontName)/)[A-Z]{6}(?=\\+([^\\s/<>\\[\\]()]+))");

    private StableBytes() {}

    static byte[] of(byte[] pdf) {
        // In this encoding every byte is one character, so that no place in the file moves.
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        String stable = SUBSET.matcher(file).replaceAll(match -> letters(match.group(1)));
        return stable.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String letters(String name) {
        int rest = name.hashCode() & Integer.MAX_VALUE;
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return letters.toString();
    }
}
