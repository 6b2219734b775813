package org.engagementchecklist.wording;

import java.util.List;
import java.util.Random;

/** Other ways to write the same text: what mail programs, word processors and keyboards put in the place of plain signs. */
final class Variations {
    private static final List<String> SPACES =
            List.of(" ", "\u00A0", "\u202F", "\u2009", "\u3000", "\t", "  ", "\u205F");
    private static final List<String> DASHES = List.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212", "\uFF0D");
    private static final List<String> STROKES = List.of("/", "\u2044", "\u2215", "\uFF0F");
    private static final List<String> COMMAS = List.of(",", "\uFF0C", "\u060C", "\u3001");
    private static final List<String> UNSEEN = List.of(
            "\u200E", "\u200F", "\u202A", "\u202C", "\u2066", "\u2069", "\uFEFF", "\u200B", "\u00AD", "\u2060",
            "\u061C");
    private static final int[] ZEROS = {'0', '0', '0', 0x660, 0x6F0, 0x966, 0xFF10, 0x1D7CE};

    private final Random random;

    Variations(long seed) {
        random = new Random(seed);
    }

    /** {@return the text with the same digits, in other signs} */
    String of(String text) {
        int zero = ZEROS[random.nextInt(ZEROS.length)];
        StringBuilder varied = new StringBuilder(unseen());
        text.chars().forEach(sign -> varied.append(other((char) sign, zero)).append(unseen()));
        return (random.nextBoolean() ? any(SPACES) : "") + varied + (random.nextBoolean() ? any(SPACES) : "");
    }

    /** {@return the text in capitals, small letters or as it is} */
    String inAnyCase(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> text.toUpperCase(java.util.Locale.ROOT);
            case 1 -> text.toLowerCase(java.util.Locale.ROOT);
            default -> text;
        };
    }

    private String other(char sign, int zero) {
        return switch (sign) {
            case ' ' -> any(SPACES);
            case '-' -> any(DASHES);
            case '/' -> any(STROKES);
            case ',' -> any(COMMAS);
            default -> sign >= '0' && sign <= '9' ? Character.toString(zero + sign - '0') : String.valueOf(sign);
        };
    }

    private String unseen() {
        return random.nextInt(6) == 0 ? any(UNSEEN) : "";
    }

    private String any(List<String> kin) {
        return kin.get(random.nextInt(kin.size()));
    }
}
