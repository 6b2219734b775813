package org.engagementchecklist.wording;

import java.util.regex.Pattern;

/**
 * Text in the signs of a plain keyboard: digits of every script become 0 to 9, every space, dash, quotation mark, stroke
 * and full-width sign its plain kin, and marks that cannot be seen are left out. Letters stay as they are.
 */
final class PlainSigns {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final int NOTHING = -1;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int FULL_WIDTH_AWAY = FIRST_FULL_WIDTH - '!';

    private PlainSigns() {}

    /** {@return the text in plain signs, with single spaces and none at its ends} */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(PlainSigns::plain).filter(sign -> sign != NOTHING).forEach(plain::appendCodePoint);
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    private static int plain(int sign) {
        if (sign < 0x7F && sign >= ' ') {
            return sign;
        }
        if (Character.isDigit(sign)) {
            return '0' + Character.digit(sign, 10);
        }
        if (sign >= FIRST_FULL_WIDTH && sign <= LAST_FULL_WIDTH) {
            return sign - FULL_WIDTH_AWAY;
        }
        return switch (Character.getType(sign)) {
            case Character.FORMAT -> NOTHING;
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> kin(sign);
        };
    }

    private static int kin(int sign) {
        if ((sign >= 0xFE00 && sign <= 0xFE0F) || sign == 0x034F) {
            return NOTHING;
        }
        return switch (sign) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> ' ';
            case '−', '⁃', '˗' -> '-';
            case '‘', '’', '‛', 'ʼ', 'ʻ', '′', '´' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '⁄', '∕' -> '/';
            case '。', '｡', '․', '﹒', '٫' -> '.';
            case '、', '､', '﹐', '،', '٬' -> ',';
            case '∶' -> ':';
            case '﹩' -> '$';
            default -> sign;
        };
    }
}
