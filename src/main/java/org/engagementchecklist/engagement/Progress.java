package org.engagementchecklist.engagement;

/**
 * How far the answering has come.
 *
 * @param answered the visible questions with an answer, the unsure among them
 * @param visible the visible questions
 * @param unsure the visible questions answered with "unsure"
 */
public record Progress(int answered, int visible, int unsure) {

    /** @throws IllegalArgumentException if more are answered than visible, or more unsure than answered */
    public Progress {
        if (unsure < 0 || answered < unsure || visible < answered) {
            throw new IllegalArgumentException("impossible progress");
        }
    }

    /** {@return whether every visible question has an answer} */
    public boolean isComplete() {
        return answered == visible;
    }
}
