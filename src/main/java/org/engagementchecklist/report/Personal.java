package org.engagementchecklist.report;

import org.engagementchecklist.checklist.Question;

/** What becomes of personal answers: unless they are asked for, no paper gives them. */
public enum Personal {
    /** Their values, notes and reasons are left out. */
    LEFT_OUT,
    /** They are printed like any others. */
    PRINTED;

    /**
     * Whether the answer and the note to this question are left out.
     *
     * @param question the question
     */
    public boolean hides(Question question) {
        return this == LEFT_OUT && question.personal();
    }
}
