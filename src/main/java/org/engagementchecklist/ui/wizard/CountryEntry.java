package org.engagementchecklist.ui.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Country;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Entries;
import org.engagementchecklist.ui.common.ArrowKeys;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.InPlace;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/**
 * Countries, typed with completion and shown by name, each removable, or the statement that there are none. What fits the
 * typed text stands below the field: Enter takes the first, the down arrow leads to the others, the last of which names the
 * text as a place that is not in the list. A country named in full counts when the field is left; anything else that is left
 * in the field is kept there and said.
 */
final class CountryEntry implements AnswerControl {
    private static final Answer.CountryList NONE = new Answer.CountryList(List.of());

    private final FlowPane named = new FlowPane();
    private final Map<String, Button> chips = new HashMap<>();
    private final Map<String, Button> placeChips = new HashMap<>();
    private final LineField field = new LineField(Entries.LONGEST_TYPED);
    private final VBox fitting = new VBox();
    private final Remark remark = new Remark(field);
    private final CheckBox none = new CheckBox(Messages.text("wizard.country.none"));
    private final VBox box = new VBox(named, field, remark, fitting, none);
    private final ArrowKeys arrows = new ArrowKeys(fitting, _ -> {});
    private final Question question;
    private final EngagementSession session;
    private final CountrySearch search;
    private final String askedAboutPlaces;
    private boolean showing;
    private boolean keeping;

    CountryEntry(Question question, EngagementSession session) {
        this.question = question;
        this.session = session;
        this.search = new CountrySearch(session.checklist().countries());
        this.askedAboutPlaces = askedAboutPlaces(session.checklist(), question.id());
        box.getStyleClass().add("countries");
        named.getStyleClass().add("chips");
        fitting.getStyleClass().add("fitting");
        field.setAccessibleText(Messages.text("wizard.country.name", question.text()));
        field.setPromptText(Messages.text("wizard.country.prompt"));
        field.textProperty().addListener((_, _, text) -> {
            if (!showing) {
                type(text);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInField);
        fitting.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInList);
        box.focusWithinProperty().addListener((_, _, _) -> complete());
        Leaving.follow(box, this::leave);
        none.setAccessibleHelp(question.text());
        none.setOnAction(_ -> giveNone());
        box.setDisable(session.isReadOnly());
        complete();
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
    public void show(Optional<Answer> answer, Optional<String> typed) {
        Answer.CountryList list = list();
        List<Button> all = new ArrayList<>();
        list.codes().forEach(code -> all.add(chips.computeIfAbsent(code, this::chip)));
        list.places().forEach(place -> all.add(placeChips.computeIfAbsent(place, this::placeChip)));
        InPlace.show(named.getChildren(), all);
        Visibility.set(named, !all.isEmpty());
        none.setSelected(answer.isPresent() && list.isNone());
        if (!keeping && !field.getText().strip().equals(typed.orElse(""))) {
            set(typed.orElse(""));
        }
        complete();
    }

    private void set(String text) {
        showing = true;
        field.setText(text);
        field.end();
        showing = false;
    }

    private void type(String text) {
        keeping = true;
        session.typeBeside(question.id(), text, () -> search.inFull(text).map(this::with));
        keeping = false;
        complete();
    }

    /** What a former session has kept and not come to take is taken now as well. */
    private void leave() {
        if (!field.getText().isBlank()) {
            type(field.getText());
        }
        session.settle();
        complete();
    }

    private void complete() {
        String text = field.getText();
        boolean isWithin = box.isFocusWithin() && !text.isBlank();
        List<Country> found = isWithin ? search.find(text, list().codes()) : List.of();
        List<Button> offers = new ArrayList<>(found.stream().map(this::offer).toList());
        if (isWithin && search.inFull(text).isEmpty()) {
            offers.add(placeOffer(text.strip()));
        }
        fitting.getChildren().setAll(offers);
        Visibility.set(fitting, !offers.isEmpty());
        offers.stream().limit(1).forEach(arrows::stopAt);
        if (text.isBlank() || !found.isEmpty()) {
            remark.clear();
        } else {
            remark.warn(
                    isWithin
                            ? Messages.text("wizard.country.unknown")
                            : Messages.text("wizard.country.left", text.strip()));
        }
    }

    private Button offer(Country country) {
        return offer(country.name(), Messages.text("wizard.country.add", country.name()), () -> take(with(country)));
    }

    private Button placeOffer(String place) {
        String words = Messages.text("wizard.country.place", place, askedAboutPlaces);
        return offer(words, words, () -> take(withPlace(place)));
    }

    private Button offer(String words, String help, Runnable action) {
        Button offer = Links.button(words, action);
        Wrapping.wrap(offer);
        offer.setMaxWidth(Double.MAX_VALUE);
        offer.getStyleClass().add("offer");
        offer.setAccessibleHelp(help);
        return offer;
    }

    private Button chip(String code) {
        String name = session.checklist().countries().name(code);
        return chip(Messages.text("wizard.country.chip", name), name, () -> give(without(code)));
    }

    private Button placeChip(String place) {
        return chip(Messages.text("wizard.country.place-chip", place), place, () -> give(withoutPlace(place)));
    }

    private Button chip(String words, String name, Runnable removal) {
        Button chip = Links.button(words, () -> {
            field.requestFocus();
            removal.run();
        });
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(Messages.text("wizard.country.remove", name));
        return chip;
    }

    private void take(Answer.CountryList answer) {
        field.requestFocus();
        session.take(question.id(), answer);
        session.settle();
    }

    private void give(Answer.CountryList answer) {
        if (answer.isNone()) {
            session.withdraw(question.id());
        } else {
            session.answer(question.id(), answer);
        }
    }

    private void giveNone() {
        if (none.isSelected()) {
            session.answer(question.id(), new Answer.CountryList(List.of()));
        } else {
            session.withdraw(question.id());
        }
    }

    private void keyInField(KeyEvent event) {
        List<Node> offers = fitting.getChildren();
        if (event.getCode() == KeyCode.DOWN && !offers.isEmpty()) {
            offers.getFirst().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            search.find(field.getText(), list().codes()).stream()
                    .findFirst()
                    .ifPresentOrElse(first -> take(with(first)), session::settleTyping);
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            // Before the focus goes to what is offered: a country named in full needs no choice.
            session.settleTyping();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.setText("");
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

    private Answer.CountryList list() {
        return session.engagement()
                .answers()
                .to(question.id())
                .map(given -> given instanceof Answer.CountryList list ? list : NONE)
                .orElse(NONE);
    }

    private Answer.CountryList with(Country country) {
        return new Answer.CountryList(added(list().codes(), country.code()), list().places());
    }

    private Answer.CountryList withPlace(String place) {
        return new Answer.CountryList(list().codes(), added(list().places(), place));
    }

    private Answer.CountryList without(String code) {
        return new Answer.CountryList(removed(list().codes(), code), list().places());
    }

    private Answer.CountryList withoutPlace(String place) {
        return new Answer.CountryList(list().codes(), removed(list().places(), place));
    }

    private static List<String> added(List<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).distinct().toList();
    }

    private static List<String> removed(List<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    /** The offices that are asked as soon as a place is named that is not in the list. */
    private static String askedAboutPlaces(Checklist checklist, QuestionId question) {
        String offices = checklist.rules().stream()
                .filter(rule -> rule.when()
                        .leaves()
                        .anyMatch(leaf ->
                                leaf instanceof Condition.Unlisted(var questions) && questions.contains(question)))
                .map(rule -> rule.office().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return offices.isEmpty() ? "" : Messages.text("wizard.country.place-asked", offices);
    }
}
