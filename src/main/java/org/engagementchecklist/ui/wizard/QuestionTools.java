package org.engagementchecklist.ui.wizard;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Excerpt;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.ProseArea;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Typing;
import org.engagementchecklist.ui.common.Visibility;

/** What can be put beside a question: a note, two marks, where it comes from, and taking its answer back. */
final class QuestionTools extends VBox {
    private static final double WIDE = 2000;
    private static final int NOTE_LINES = 2;
    private static final int MOST_OF_NOTE = 40;

    private final Question question;
    private final EngagementSession session;
    private final ProseArea note = new ProseArea(NOTE_LINES);
    private final Typing typing;
    private final Hyperlink noteLink = Links.link("", this::turnNote);
    private final CheckBox askPi;
    private final CheckBox checkAgain;
    private final Hyperlink clear;

    QuestionTools(Question question, EngagementSession session, Outside outside, Runnable clearing) {
        this.question = question;
        this.session = session;
        note.setAccessibleText(Messages.text("wizard.note.name", question.id()));
        note.setPromptText(Messages.text("wizard.note.prompt"));
        typing = new Typing(note, text -> session.note(question.id(), text), session);
        askPi = mark(Mark.ASK_PI, Messages.text("wizard.mark.ask-pi"));
        checkAgain = mark(Mark.CHECK_AGAIN, Messages.text("wizard.mark.check-again"));
        clear = Links.link(Messages.text("wizard.question.clear"), clearing);
        clear.setAccessibleText(Messages.text("wizard.question.clear-name", question.id()));
        Origins origins = new Origins(question, outside);
        FlowPane row = Reflow.of(noteLink, askPi, checkAgain, origins.link(), clear);
        row.getStyleClass().add("question-tools");
        row.setPrefWrapLength(WIDE);
        getStyleClass().add("question-extras");
        getChildren().addAll(row, note, origins);
        Visibility.set(note, false);
    }

    void show(Engagement now) {
        String text = now.noteOn(question.id()).orElse("");
        typing.show(text);
        noteLink.setText(noteWords(text));
        Visibility.set(noteLink, !text.isEmpty() || !session.isReadOnly());
        noteLink.setAccessibleText(Messages.text("wizard.note.link-name", noteLink.getText(), question.id()));
        askPi.setSelected(now.marksOn(question.id()).contains(Mark.ASK_PI));
        checkAgain.setSelected(now.marksOn(question.id()).contains(Mark.CHECK_AGAIN));
        boolean isClearable =
                now.answers().has(question.id()) || now.typedAt(question.id()).isPresent();
        Visibility.set(clear, isClearable && !session.isReadOnly());
    }

    private void turnNote() {
        Visibility.set(note, !note.isVisible());
        noteLink.setText(noteWords(note.getText().strip()));
        if (note.isVisible()) {
            note.requestFocus();
        }
    }

    private String noteWords(String text) {
        if (note.isVisible()) {
            return Messages.text("wizard.note.hide");
        }
        return text.isEmpty()
                ? Messages.text("wizard.note.add")
                : Messages.text("wizard.note.show", Excerpt.of(text, MOST_OF_NOTE));
    }

    private CheckBox mark(Mark mark, String words) {
        CheckBox box = new CheckBox(words);
        box.setAccessibleHelp(question.text());
        box.setDisable(session.isReadOnly());
        box.setOnAction(_ -> session.toggle(question.id(), mark));
        return box;
    }
}
