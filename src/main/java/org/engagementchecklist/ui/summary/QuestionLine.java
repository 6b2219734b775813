package org.engagementchecklist.ui.summary;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Paragraph;
import org.engagementchecklist.ui.common.Wrapping;

/** A question by its number, which is a link to it, with its text and perhaps what was answered. */
final class QuestionLine extends HBox {

    QuestionLine(Question question, String answer, Consumer<QuestionId> go) {
        getStyleClass().add("summary-question");
        Words words = new Words(question.text(), answer);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(link(question, go), words);
    }

    /** {@return a link to a question that says its number} */
    static Hyperlink link(Question question, Consumer<QuestionId> go) {
        Hyperlink link = Links.link(question.id().value(), () -> go.accept(question.id()));
        link.setAccessibleText(
                Messages.text("summary.question.go", question.id().value(), question.text()));
        link.setMinWidth(USE_PREF_SIZE);
        Wrapping.keepOnOneLine(link);
        return link;
    }

    private static final class Words extends Paragraph {
        Words(String question, String answer) {
            add(question, "summary-quiet");
            if (!answer.isEmpty()) {
                add("  " + answer, "summary-given");
            }
        }

        private void add(String words, String style) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
