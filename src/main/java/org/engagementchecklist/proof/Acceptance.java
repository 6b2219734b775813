package org.engagementchecklist.proof;

/**
 * An author's word that a flaw is meant so.
 *
 * @param flaw the id of its kind, such as {@code bare-not}
 * @param subject what it is about, such as {@code rule R17}
 * @param reason why it is meant so
 */
public record Acceptance(String flaw, String subject, String reason) {

    boolean accepts(Flaw found) {
        return found.kind().isAcceptable()
                && flaw.equals(found.kind().id())
                && subject.equals(found.subject().toString());
    }
}
