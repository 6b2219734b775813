package org.engagementchecklist.ui.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Country;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.ui.common.ArrowKeys;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.InPlace;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Visibility;

/**
 * Countries, typed with completion and shown by name, each removable, or the statement that there are none. What fits
 * the typed text stands below the field: Enter takes the first, the down arrow leads to the others.
 */
final class CountryEntry implements AnswerControl {
    private final FlowPane named = new FlowPane();
    private final Map<String, Button> chips = new HashMap<>();
    private final TextField field = new TextField();
    private final VBox fitting = new VBox();
    private final CheckBox none = new CheckBox(Messages.text("wizard.country.none"));
    private final VBox box = new VBox(named, field, fitting, none);
    private final ArrowKeys arrows = new ArrowKeys(fitting, _ -> {});
    private final Question question;
    private final EngagementSession session;

    CountryEntry(Question question, EngagementSession session) {
        this.question = question;
        this.session = session;
        box.getStyleClass().add("countries");
        named.getStyleClass().add("chips");
        fitting.getStyleClass().add("fitting");
        field.setAccessibleText(Messages.text("wizard.country.name", question.text()));
        field.setPromptText(Messages.text("wizard.country.prompt"));
        field.textProperty().subscribe(_ -> complete());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInField);
        fitting.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInList);
        none.setAccessibleHelp(question.text());
        none.setOnAction(_ -> giveNone());
        box.setDisable(session.isReadOnly());
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
        List<String> codes = codes(answer);
        InPlace.show(
                named.getChildren(),
                codes.stream()
                        .map(code -> chips.computeIfAbsent(code, this::chip))
                        .toList());
        Visibility.set(named, !codes.isEmpty());
        none.setSelected(answer.filter(given -> given instanceof Answer.CountryList named && named.isNone())
                .isPresent());
        complete();
    }

    private void complete() {
        fitting.getChildren()
                .setAll(CountrySearch.find(session.checklist().countries(), field.getText(), codes(answer())).stream()
                        .map(this::offer)
                        .toList());
        if (fitting.getChildren().isEmpty() && !field.getText().isBlank()) {
            fitting.getChildren().add(noMatch());
        }
        Visibility.set(fitting, !fitting.getChildren().isEmpty());
        fitting.getChildren().stream().limit(1).forEach(arrows::stopAt);
    }

    private Node noMatch() {
        Remark remark = new Remark(field);
        remark.warn(Messages.text("wizard.country.unknown"));
        return remark;
    }

    private Button offer(Country country) {
        Button offer = Links.button(country.name(), () -> add(country));
        offer.setMaxWidth(Double.MAX_VALUE);
        offer.getStyleClass().add("offer");
        offer.setAccessibleHelp(Messages.text("wizard.country.add", country.name()));
        return offer;
    }

    private Button chip(String code) {
        String name = session.checklist().countries().name(code);
        Button chip = Links.button(Messages.text("wizard.country.chip", name), () -> remove(code));
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(Messages.text("wizard.country.remove", name));
        return chip;
    }

    private void add(Country country) {
        List<String> codes = new ArrayList<>(codes(answer()));
        codes.add(country.code());
        field.clear();
        field.requestFocus();
        give(codes);
    }

    private void remove(String code) {
        List<String> codes =
                codes(answer()).stream().filter(each -> !each.equals(code)).toList();
        field.requestFocus();
        give(codes);
    }

    private void giveNone() {
        if (none.isSelected()) {
            session.answer(question.id(), new Answer.CountryList(List.of()));
        } else {
            session.clear(question.id());
        }
    }

    private void give(List<String> codes) {
        Answer.CountryList named = new Answer.CountryList(codes, places(answer()));
        if (!named.isNone()) {
            session.answer(question.id(), named);
        } else {
            session.clear(question.id());
        }
    }

    private void keyInField(KeyEvent event) {
        List<Node> offers = fitting.getChildren();
        if (event.getCode() == KeyCode.DOWN && !offers.isEmpty()) {
            offers.getFirst().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !offers.isEmpty() && offers.getFirst() instanceof Button first) {
            first.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }

    private void keyInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            field.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button offer) {
            offer.fire();
            event.consume();
        }
    }

    private Optional<Answer> answer() {
        return session.engagement().answers().to(question.id());
    }

    private static List<String> codes(Optional<Answer> answer) {
        return answer.map(given -> given instanceof Answer.CountryList(var codes, var _) ? codes : List.<String>of())
                .orElse(List.of());
    }

    private static List<String> places(Optional<Answer> answer) {
        return answer.map(given -> given instanceof Answer.CountryList(var _, var places) ? places : List.<String>of())
                .orElse(List.of());
    }
}
