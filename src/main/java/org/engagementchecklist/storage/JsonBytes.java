package org.engagementchecklist.storage;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * JSON as bytes. Half of a surrogate pair is no character and has no bytes in UTF-8: it is written as the escape that JSON
 * has for it, which reads back as it is. It stands nowhere but inside of texts.
 */
final class JsonBytes {

    private JsonBytes() {}

    /** {@return the bytes of a text that is valid JSON} */
    static byte[] of(String json) {
        boolean whole = json.codePoints().noneMatch(JsonBytes::isHalf);
        return (whole ? json : escaped(json)).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return whether a code point is but one half of a character} */
    static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String escaped(String json) {
        return json.codePoints()
                .mapToObj(each -> isHalf(each) ? "\\u" + Integer.toHexString(each) : Character.toString(each))
                .collect(Collectors.joining());
    }
}
