package org.engagementchecklist.checklist;

/**
 * A question of an earlier edition that this one leaves out on purpose.
 *
 * @param question its name there
 * @param reason why, in words for those who answered it
 */
public record Removal(QuestionId question, String reason) {

    /** @throws IllegalArgumentException if the reason is blank */
    public Removal {
        Checks.notBlank(reason, "reason");
    }
}
