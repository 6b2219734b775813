package org.engagementchecklist.checklist;

import java.util.Collection;
import java.util.HashSet;

/** What every value of this package refuses to be made of. */
final class Checks {

    private Checks() {}

    static void notBlank(String text, String what) {
        require(!text.isBlank(), what + " is blank");
    }

    static void distinct(Collection<?> values, String what) {
        require(new HashSet<>(values).size() == values.size(), what + " appear twice: " + values);
    }

    static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
