package org.engagementchecklist.edition;

import org.engagementchecklist.checklist.Answer;

/** Whether an answer can stand at a question. */
sealed interface Fit {

    /**
     * It can.
     *
     * @param answer what the question is answered with
     * @param how what had to be changed, a sentence; empty if nothing had
     */
    record Fits(Answer answer, String how) implements Fit {}

    /**
     * It cannot.
     *
     * @param why a sentence
     */
    record Misfit(String why) implements Fit {}

    /** {@return whether it can} */
    default boolean isGood() {
        return this instanceof Fits;
    }
}
