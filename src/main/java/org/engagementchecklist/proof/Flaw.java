package org.engagementchecklist.proof;

/**
 * Something wrong with a checklist, known by its subject; with a place it becomes a {@link Defect}.
 *
 * @param message what is wrong
 * @param advice what to do
 */
public record Flaw(FlawKind kind, Subject subject, String message, String advice) {

    /** {@return how bad it is} */
    public Severity severity() {
        return kind.severity();
    }

    /** {@return the same with its place in a file} */
    public Defect at(Place place) {
        return new Defect(severity(), place, message, advice);
    }
}
