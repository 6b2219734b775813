package org.engagementchecklist.checklist;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that can be called.
 *
 * @param digits after a plus, if it is one for all countries
 */
public record PhoneNumber(String digits) implements LinkTarget {
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]{3,20}");
    private static final Pattern OTHERS = Pattern.compile("[^+0-9]");

    /** @throws IllegalArgumentException if there are other signs than digits, or hardly any */
    public PhoneNumber {
        Checks.require(DIGITS.matcher(digits).matches(), "not the number of a telephone");
    }

    /** {@return the number that is written in words such as "+1 (617) 253-1000", if there is one} */
    public static Optional<PhoneNumber> in(String words) {
        return Optional.of(OTHERS.matcher(words).replaceAll(""))
                .filter(digits -> DIGITS.matcher(digits).matches())
                .map(PhoneNumber::new);
    }

    @Override
    public String link() {
        return "tel:" + digits;
    }
}
