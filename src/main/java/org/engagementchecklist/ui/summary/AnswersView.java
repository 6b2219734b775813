package org.engagementchecklist.ui.summary;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.VisibleSection;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Subheading;

/** The questions asked with their answers, notes and marks; then the answers that are kept and not counted. */
final class AnswersView extends VBox {
    private static final double NUMBER = 7;
    private static final double HALF = 46.5;

    private final SummaryModel model;
    private final AnswerWords words;
    private final Consumer<QuestionId> go;

    AnswersView(SummaryModel model, Consumer<QuestionId> go) {
        this.model = model;
        this.words = new AnswerWords(model.checklist().countries());
        this.go = go;
        getStyleClass().add("summary-part");
        getChildren().add(Subheading.part(Messages.text("summary.answers")));
        model.assessment().sections().forEach(each -> getChildren().add(section(each)));
        if (!model.kept().isEmpty()) {
            getChildren().add(kept());
        }
        if (!model.parked().isEmpty()) {
            getChildren().add(parked());
        }
    }

    private VBox section(VisibleSection visible) {
        String title = Messages.text(
                "summary.section", visible.section().id(), visible.section().title());
        VBox rows = new VBox(Subheading.group(title));
        rows.getStyleClass().add("summary-lines");
        visible.questions().forEach(each -> rows.getChildren().add(Contained.of(() -> row(each))));
        return rows;
    }

    private VBox kept() {
        VBox rows = new VBox(
                Subheading.part(Messages.text("summary.kept")),
                new Passage(Messages.text("summary.kept.meaning"), "muted"));
        rows.getStyleClass().add("summary-part");
        for (Question question : model.kept()) {
            rows.getChildren().add(Contained.of(() -> kept(question)));
        }
        return rows;
    }

    private VBox kept(Question question) {
        VBox row = new VBox(new Passage(question.id() + "  " + question.text(), "muted"));
        if (model.snapshot().engagement().answers().has(question.id())) {
            row.getChildren().add(new Passage(given(question)));
        }
        addTyped(row, model.snapshot().engagement().typedAt(question.id()));
        return row;
    }

    private VBox parked() {
        VBox rows = new VBox(
                Subheading.part(Messages.text("summary.parked")),
                new Passage(Messages.text("summary.parked.meaning"), "muted"));
        rows.getStyleClass().add("summary-part");
        model.parked().forEach(each -> rows.getChildren().add(Contained.of(() -> parked(each))));
        return rows;
    }

    private static VBox parked(Parked parked) {
        VBox row = new VBox(new Passage(parked.question() + "  " + parked.text(), "muted"));
        if (!parked.words().isBlank()) {
            row.getChildren().add(new Passage(parked.words()));
        }
        addTyped(row, parked.typed());
        parked.note().ifPresent(note -> row.getChildren().add(new Passage(Messages.text("summary.answer.note", note))));
        row.getChildren().add(new Passage(parked.why(), "muted", "small"));
        return row;
    }

    private static void addTyped(VBox row, Optional<String> typed) {
        typed.ifPresent(text -> row.getChildren().add(new Passage(Messages.text("common.typed", text))));
    }

    private GridPane row(Question question) {
        VBox answer = new VBox(
                model.assessment().effective().has(question.id())
                        ? new Passage(given(question), "strong")
                        : new Passage(Messages.text("summary.answer.none"), "muted"));
        Engagement engagement = model.snapshot().engagement();
        addTyped(answer, engagement.typedAt(question.id()));
        engagement
                .noteOn(question.id())
                .ifPresent(note -> answer.getChildren().add(new Passage(Messages.text("summary.answer.note", note))));
        for (Mark mark : Mark.values()) {
            if (engagement.marksOn(question.id()).contains(mark)) {
                answer.getChildren().add(new Passage(words(mark), "muted", "small"));
            }
        }
        GridPane row = new GridPane();
        row.getColumnConstraints().addAll(share(NUMBER), share(HALF), share(HALF));
        RowConstraints top = new RowConstraints();
        top.setValignment(VPos.TOP);
        row.getRowConstraints().add(top);
        row.addRow(0, QuestionLine.link(question, go), new Passage(question.text()), answer);
        row.getStyleClass().add("summary-answer");
        return row;
    }

    private String given(Question question) {
        return model.snapshot()
                .engagement()
                .answers()
                .to(question.id())
                .map((Answer answer) -> words.of(question, answer))
                .orElse("");
    }

    private static String words(Mark mark) {
        return switch (mark) {
            case ASK_PI -> Messages.text("summary.open.ask-pi");
            case CHECK_AGAIN -> Messages.text("summary.open.check-again");
            case MEANING_CHANGED -> Messages.text("summary.open.meaning-changed");
        };
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
