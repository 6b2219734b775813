package org.engagementchecklist.proof;

/**
 * Something wrong with a file, in words for the person who keeps it.
 *
 * @param message what is wrong
 * @param advice what to do; may be empty
 */
public record Defect(Severity severity, Place place, String message, String advice) {

    /** {@return an error} */
    public static Defect error(Place place, String message, String advice) {
        return new Defect(Severity.ERROR, place, message, advice);
    }

    /** {@return a warning} */
    public static Defect warning(Place place, String message, String advice) {
        return new Defect(Severity.WARNING, place, message, advice);
    }

    /** {@return place, message and advice in one line} */
    public String inWords() {
        String start = place.inWords() + ": " + message;
        return advice.isEmpty() ? start : start + " " + advice;
    }
}
