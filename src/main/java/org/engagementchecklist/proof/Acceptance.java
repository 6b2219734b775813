package org.engagementchecklist.proof;

/**
 * An author's word that a flaw is meant so.
 *
 * @param flaw the id of its kind, such as {@code bare-not}
 * @param subject what it is about, such as {@code rule R17}
 * @param reason why it is meant so
 */
public record Acceptance(String flaw, String subject, String reason) {

    /** What it is about, as files call it. */
    record Name(String flaw, String subject) {
        static Name of(Flaw flaw) {
            return new Name(flaw.kind().id(), flaw.subject().toString());
        }
    }

    Name name() {
        return new Name(flaw, subject);
    }
}
