package org.engagementchecklist.checklist;

/** Which checklist, and which edition of it. */
public record EditionKey(String checklist, String edition) {

    /** @throws IllegalArgumentException if either is blank */
    public EditionKey {
        Checks.notBlank(checklist, "checklist id");
        Checks.notBlank(edition, "edition");
    }

    @Override
    public String toString() {
        return checklist + " " + edition;
    }
}
