package org.engagementchecklist.report.pdf;

import java.text.Normalizer;
import java.util.stream.Stream;

/** Makes any text fit for printing: composed letters, control characters by their numbers, nothing without effect. */
final class PlainText {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .codePoints()
                .filter(codePoint -> !isInvisible(codePoint) || joins(codePoint, plain))
                .forEach(codePoint -> plain.append(printable(codePoint)));
        return plain.toString();
    }

    /** {@return what of a text is no character to print, by its number, such as {@code U+0007}} */
    static Stream<String> unprintable(String text) {
        return text.codePoints()
                .filter(codePoint -> !isLineEnd(codePoint) && codePoint != '\t' && isUnprintable(codePoint))
                .mapToObj(PlainText::number);
    }

    /** {@return the number of a character, such as {@code U+E000}} */
    static String number(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    /** {@return what stands on paper for a character that cannot be printed} */
    static String spelledOut(int codePoint) {
        return "[" + number(codePoint) + "]";
    }

    /** Of what is not seen, this alone changes how the letters around it look. */
    private static boolean joins(int codePoint, StringBuilder before) {
        return (codePoint == NON_JOINER || codePoint == JOINER)
                && !before.isEmpty()
                && LineSetter.joinsOrStacks(before.codePointBefore(before.length()));
    }

    private static String printable(int codePoint) {
        return codePoint == '\t'
                ? " "
                : isLineEnd(codePoint)
                        ? "\n"
                        : isUnprintable(codePoint) ? spelledOut(codePoint) : Character.toString(codePoint);
    }

    private static boolean isLineEnd(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
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
