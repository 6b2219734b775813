package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Labelled;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Snapshot;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** One question: its number and text, why it matters, what it is answered with, and what can be put beside it. */
final class QuestionView extends HBox {
    private final Question question;
    private final EngagementSession session;
    private final AnswerControl control;
    private final QuestionTools tools;
    private final HBox review;

    QuestionView(Question question, WizardModel model, Doors doors) {
        this.question = question;
        this.session = model.session();
        this.control = AnswerControl.to(question, session, doors.threads());
        this.tools = new QuestionTools(question, session, doors.outside(), this::clear);
        this.review = review();
        Label number = new Label(question.id().value());
        number.getStyleClass().add("question-number");
        VBox body = new VBox(text(), quiet(question.why()), personal(), review, control.node(), tools);
        body.getStyleClass().add("question-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        getStyleClass().add("question");
        getChildren().addAll(number, body);
        focusWithinProperty().subscribe(within -> {
            if (within) {
                model.touch(question.id());
            }
        });
    }

    Question question() {
        return question;
    }

    /** {@return what takes the focus when this question is gone to} */
    Node entry() {
        return control.entry();
    }

    void show(Snapshot now) {
        Optional<Answer> answer = now.engagement().answers().to(question.id());
        control.show(answer, now.engagement().typedAt(question.id()));
        tools.show(now.engagement());
        Visibility.set(review, now.engagement().isToReview(question.id()));
    }

    /** {@return what is said where the question came to mean something else since it was answered} */
    private HBox review() {
        Passage words = new Passage(Messages.text("wizard.review.words"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button right = Links.button(Messages.text("wizard.review.still-right"), this::confirm);
        right.setAccessibleText(Messages.text("wizard.review.still-right-name", question.id()));
        right.getStyleClass().add("small-button");
        right.setMinWidth(USE_PREF_SIZE);
        right.setDisable(session.isReadOnly());
        HBox notice = new HBox(words, right);
        notice.getStyleClass().add("review-notice");
        return notice;
    }

    private void confirm() {
        control.entry().requestFocus();
        session.confirm(question.id());
    }

    private Label text() {
        Label text = new Label(question.text());
        Wrapping.wrap(text);
        text.getStyleClass().add("question-text");
        Labelled.lead(text, control::entry);
        return text;
    }

    private Label personal() {
        return quiet(question.personal() ? Messages.text("wizard.question.personal") : "");
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        Wrapping.wrap(label);
        label.getStyleClass().add("question-why");
        Visibility.set(label, !words.isBlank());
        return label;
    }

    private void clear() {
        session.clear(question.id());
        control.entry().requestFocus();
    }
}
