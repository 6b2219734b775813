package org.engagementchecklist.ui.summary;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Outlook;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Subheading;

/** What is still to find out, and what that leaves open of the offices that are not listed. */
final class OpenView extends VBox {
    private final VBox offices = new VBox();
    private final Consumer<QuestionId> go;

    OpenView(SummaryModel model, Consumer<QuestionId> go) {
        this.go = go;
        getStyleClass().add("summary-part");
        offices.getStyleClass().add("summary-part");
        List<OpenGroup> groups = OpenGroup.of(model.snapshot());
        if (!groups.isEmpty()) {
            getChildren().add(Subheading.part(Messages.text("summary.open")));
            groups.forEach(each -> getChildren().add(group(each)));
        }
        getChildren().add(offices);
        model.outlooks()
                .subscribe(known -> known.ifPresentOrElse(
                        this::show, () -> offices.getChildren().setAll(unknown(model))));
    }

    private static Passage unknown(SummaryModel model) {
        Passage why = new Passage("", "muted");
        model.whyNoOutlooks().subscribe(why::setText);
        return why;
    }

    private VBox group(OpenGroup group) {
        VBox questions = new VBox(Subheading.group(group.heading()));
        questions.getStyleClass().add("summary-lines");
        group.questions()
                .forEach(each -> questions
                        .getChildren()
                        .add(Contained.of(() -> new QuestionLine(each, group.beside(each), go))));
        return questions;
    }

    private void show(List<Outlook> outlooks) {
        offices.getChildren().clear();
        showOpen(outlooks.stream().filter(Outlook::isOpen).toList());
        showSettled(outlooks.stream().filter(Predicate.not(Outlook::isOpen)).toList());
    }

    private void showOpen(List<Outlook> open) {
        if (!open.isEmpty()) {
            VBox list = new VBox();
            list.getStyleClass().add("summary-undecided");
            open.forEach(each -> list.getChildren().add(Contained.of(() -> undecided(each))));
            offices.getChildren()
                    .addAll(
                            Subheading.part(Messages.text("summary.outlook.open")),
                            new Passage(Messages.text("summary.outlook.open-meaning"), "muted"),
                            list);
        }
    }

    private void showSettled(List<Outlook> settled) {
        if (!settled.isEmpty()) {
            String names =
                    settled.stream().map(each -> each.office().name()).collect(Collectors.joining("; ", "", "."));
            offices.getChildren()
                    .addAll(
                            Subheading.part(Messages.text("summary.outlook.not-indicated")),
                            new Passage(Messages.text("summary.outlook.not-indicated-meaning"), "muted"),
                            new Passage(names));
        }
    }

    private VBox undecided(Outlook outlook) {
        FlowPane questions = Reflow.of(new Passage(Messages.text("summary.outlook.decided-by"), "muted"));
        questions.getStyleClass().add("summary-deciding");
        outlook.decidedBy().forEach(each -> questions.getChildren().add(QuestionLine.link(each, go)));
        return new VBox(new Passage(outlook.office().name(), "strong"), questions);
    }
}
