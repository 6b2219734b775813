package org.engagementchecklist.ui.wizard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Labelled;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.Typing;
import org.engagementchecklist.ui.common.Wrapping;
import org.engagementchecklist.wording.DayText;

/** What the engagement is and who prepares it; nothing here is required. */
final class AboutView extends VBox {
    private final EngagementSession session;
    private final List<Field> fields;
    private final DateField meeting;

    AboutView(EngagementSession session, Threads threads) {
        this.session = session;
        meeting = new DateField(
                Messages.text("wizard.about.meeting"),
                new DayForm(session::today, this::remark),
                new TypedField.Into<>(session::typeMeeting, session::takeMeeting),
                session,
                threads);
        fields = List.of(
                field(Messages.text("wizard.about.title"), Facts::title),
                field(Messages.text("wizard.about.pi"), Facts::pi),
                field(Messages.text("wizard.about.department"), Facts::department),
                field(Messages.text("wizard.about.prepared-by"), Facts::preparedBy));
        getStyleClass().add("about");
        getChildren().add(text(Messages.text("wizard.about.lead"), "question-why"));
        fields.forEach(each -> getChildren().add(each.labelled()));
        getChildren().addAll(dated(), text(statement(), "statement"));
        show(session.engagement().facts());
    }

    void show(Facts facts) {
        fields.forEach(each -> each.typing().show(each.part().apply(facts)));
        meeting.show(facts.meeting(), Optional.of(facts.typedMeeting()).filter(typed -> !typed.isEmpty()));
    }

    private record Field(LineField control, Labelled labelled, Typing typing, Function<Facts, String> part) {}

    private Field field(String name, Function<Facts, String> part) {
        LineField control = new LineField();
        return new Field(control, new Labelled(name, control), new Typing(control, _ -> state(), session), part);
    }

    private VBox dated() {
        Label label = new Label(Messages.text("wizard.about.meeting"));
        label.getStyleClass().add("field-label");
        Labelled.lead(label, meeting::field);
        return new VBox(label, meeting.node());
    }

    private void state() {
        Facts now = session.engagement().facts();
        session.state(new Facts(text(0), text(1), text(2), text(3), now.meeting(), now.typedMeeting()));
    }

    private String text(int field) {
        return fields.get(field).control().getText();
    }

    private String remark(LocalDate day) {
        String words = DayText.inFull(day);
        return day.isBefore(session.today()) ? Messages.text("wizard.about.meeting-passed", words) : words;
    }

    private String statement() {
        return session.checklist().edition().provenance().statement();
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        Wrapping.wrap(label);
        label.getStyleClass().add(style);
        return label;
    }
}
