package org.engagementchecklist.ui.common;

import java.util.Optional;
import org.engagementchecklist.checklist.QuestionId;

/** What a change was made to: by this it is named where it can be taken back, and found again on the screen. */
public sealed interface Edited {

    /** The answer to a question. */
    record AnswerTo(QuestionId of) implements Edited {}

    /** The note at a question. */
    record NoteOn(QuestionId of) implements Edited {}

    /** A reminder on a question, or the word that its answer is still right. */
    record MarkOn(QuestionId of) implements Edited {}

    /** What the engagement is and who prepares it. */
    record About() implements Edited {}

    /** The whole engagement, which went back to a former state. */
    record Whole() implements Edited {}

    /** {@return the question it was made at, if at one} */
    default Optional<QuestionId> question() {
        return switch (this) {
            case AnswerTo(var question) -> Optional.of(question);
            case NoteOn(var question) -> Optional.of(question);
            case MarkOn(var question) -> Optional.of(question);
            case About _, Whole _ -> Optional.empty();
        };
    }
}
