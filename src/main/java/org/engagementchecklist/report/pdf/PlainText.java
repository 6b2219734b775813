package org.engagementchecklist.report.pdf;

import java.text.Normalizer;

/** Makes any text fit for printing: composed letters, no control characters, nothing without effect. */
final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .codePoints()
                .filter(codePoint -> !isInvisible(codePoint) || joins(codePoint, plain))
                .map(PlainText::printable)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Of what is not seen, this alone changes how the letters around it look. */
    private static boolean joins(int codePoint, StringBuilder before) {
        return (codePoint == NON_JOINER || codePoint == JOINER)
                && !before.isEmpty()
                && LineSetter.joinsOrStacks(before.codePointBefore(before.length()));
    }

    private static int printable(int codePoint) {
        return switch (codePoint) {
            case '\t' -> ' ';
            case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case '\n' -> '\n';
            default -> isUnprintable(codePoint) ? REPLACEMENT : codePoint;
        };
    }

    private static boolean isUnprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE || isNoncharacter(codePoint);
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
