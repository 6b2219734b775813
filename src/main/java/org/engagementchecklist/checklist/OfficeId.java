package org.engagementchecklist.checklist;

/** The stable name of an office in every directory, such as {@code EXPORT}. */
public record OfficeId(String value) {

    /** @throws IllegalArgumentException if the name is blank */
    public OfficeId {
        Checks.notBlank(value, "office id");
    }

    @Override
    public String toString() {
        return value;
    }
}
