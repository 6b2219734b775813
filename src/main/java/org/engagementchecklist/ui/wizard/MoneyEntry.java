package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.wording.AmountReader;
import org.engagementchecklist.wording.AmountText;
import org.engagementchecklist.wording.Reading;

/** An amount of dollars, taken over when the field is left or Enter is pressed. */
final class MoneyEntry implements AnswerControl {
    private final LineField field = new LineField();
    private final Remark remark = new Remark(field);
    private final VBox box;
    private final Question question;
    private final EngagementSession session;
    private Optional<Answer> shown = Optional.empty();

    MoneyEntry(Question question, EngagementSession session) {
        this.question = question;
        this.session = session;
        field.setAccessibleText(Messages.text("wizard.money.name", question.text()));
        field.setPromptText(Messages.text("wizard.money.prompt"));
        field.setEditable(!session.isReadOnly());
        field.setOnAction(_ -> commit());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        HBox row = new HBox(new Label("$"), field);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("money");
        box = new VBox(row, remark);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node entry() {
        return field;
    }

    @Override
    public void show(Optional<Answer> answer) {
        if (!answer.equals(shown)) {
            shown = answer;
            field.setText(answer.map(MoneyEntry::text).orElse(""));
            remark.clear();
        }
    }

    private void commit() {
        String typed = field.getText().strip();
        Optional<Answer.Money> amount =
                AmountReader.read(typed) instanceof Reading.Understood<Answer.Money>(var meant, var _)
                        ? Optional.of(meant)
                        : Optional.empty();
        if (typed.isEmpty()) {
            remark.clear();
            shown.ifPresent(_ -> session.clear(question.id()));
        } else if (amount.isEmpty()) {
            remark.warn(Messages.text("wizard.money.unreadable"));
        } else {
            remark.clear();
            field.setText(AmountText.digits(amount.get()));
            session.answer(question.id(), amount.get());
        }
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Money money ? AmountText.digits(money) : "";
    }
}
