package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import javafx.scene.Node;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Threads;

/** What a question is answered with. */
sealed interface AnswerControl permits OneChoice, ManyChoices, CountryEntry, DateEntry, MoneyEntry, TextEntry {

    /** {@return the control that fits a question} */
    static AnswerControl to(Question question, EngagementSession session, Threads threads) {
        return switch (question.type()) {
            case YES_NO_UNSURE, SINGLE_CHOICE -> new OneChoice(question, session);
            case MULTI_CHOICE -> new ManyChoices(question, session);
            case COUNTRIES -> new CountryEntry(question, session);
            case DATE -> new DateEntry(question, session, threads);
            case MONEY -> new MoneyEntry(question, session, threads);
            case TEXT -> new TextEntry(question, session);
        };
    }

    /** {@return what stands under the question} */
    Node node();

    /** {@return what takes the focus when the question is gone to} */
    Node entry();

    /**
     * Shows an answer, or that none is given.
     *
     * @param typed what is typed in its place, beside it or on the way to it
     */
    void show(Optional<Answer> answer, Optional<String> typed);
}
