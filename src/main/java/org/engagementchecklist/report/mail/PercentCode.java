package org.engagementchecklist.report.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text as it stands in a link: the bytes of UTF-8, all but letters, digits and four signs of ASCII as their codes. */
final class PercentCode {
    private PercentCode() {}

    /** Lines end as those of messages do, with a carriage return and a line feed. */
    static String of(String text) {
        StringBuilder code = new StringBuilder();
        for (byte each : text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)) {
            code.append(isPlain(each) ? String.valueOf((char) each) : String.format(Locale.ROOT, "%%%02X", each));
        }
        return code.toString();
    }

    private static boolean isPlain(byte each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || "-._~".indexOf(each) >= 0;
    }
}
