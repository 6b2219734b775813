package org.engagementchecklist.checklist;

import java.time.YearMonth;

/**
 * What identifies one edition of a checklist.
 *
 * @param asOf the month whose rules it states
 * @param sha256 the fingerprint of the exact file it was read from, 64 hexadecimal digits
 */
public record Edition(EditionKey key, YearMonth asOf, String title, Provenance provenance, String sha256) {

    /** @throws IllegalArgumentException if the title is blank */
    public Edition {
        Checks.notBlank(title, "title");
    }
}
