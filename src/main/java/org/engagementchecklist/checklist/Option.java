package org.engagementchecklist.checklist;

/**
 * One choice of a question. An exclusive option excludes every other option of its question.
 *
 * @param id what files and conditions call it, unique within its question
 * @param label what a person reads
 * @param exclusive whether it may only stand alone
 */
public record Option(String id, String label, boolean exclusive) {

    /** @throws IllegalArgumentException if the id or the label is blank */
    public Option {
        Checks.notBlank(id, "option id");
        Checks.notBlank(label, "option label");
    }

    /** {@return whether choosing it says that the answer is not known} */
    public boolean isUnsure() {
        return id.equals(Answer.UNSURE);
    }
}
