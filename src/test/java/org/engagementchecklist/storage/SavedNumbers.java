package org.engagementchecklist.storage;

import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;

/** Engagements with a number in them, by which one can tell which of them was saved. */
record SavedNumbers(QuestionId question, int letters) {

    Engagement with(Engagement engagement, int number) {
        return engagement.withNote(question, number + " " + "x".repeat(letters));
    }

    int in(Engagement engagement) {
        String note = engagement.noteOn(question).orElse("0 ");
        return Integer.parseInt(note.substring(0, note.indexOf(' ')));
    }
}
