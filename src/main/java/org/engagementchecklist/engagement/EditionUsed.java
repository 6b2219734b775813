package org.engagementchecklist.engagement;

import java.util.Optional;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.EditionKey;

/**
 * The edition an engagement was answered with.
 *
 * @param sha256 the fingerprint of that edition's file; empty where a file does not say it
 */
public record EditionUsed(EditionKey key, Optional<String> sha256) {

    /** {@return a reference to this edition} */
    public static EditionUsed of(Edition edition) {
        return new EditionUsed(edition.key(), Optional.of(edition.sha256()));
    }

    /** {@return whether it is certain that another text of the edition was used} */
    public boolean differsFrom(Edition edition) {
        return !key.equals(edition.key())
                || sha256.filter(used -> !used.equals(edition.sha256())).isPresent();
    }
}
