package org.engagementchecklist.ui.hands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.wording.AmountReader;
import org.engagementchecklist.wording.DayReader;
import org.engagementchecklist.wording.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows of the engagement in hand, held against the engagement itself, as somebody would do it who looks at
 * the screen and at the file. For the thread of the window.
 */
final class Shown {
    private static final String TOOLS = "question-tools";

    private final EngagementSession session;
    private final List<String> wrong = new ArrayList<>();

    private Shown(EngagementSession session) {
        this.session = session;
    }

    /** {@return in sentences, what is shown of an engagement but is not so; nothing where none of it is shown} */
    static List<String> wrongly(EngagementSession session) {
        Shown shown = new Shown(session);
        shown.compare();
        return List.copyOf(shown.wrong);
    }

    /** {@return the question that a node belongs to, also from what has popped up over it} */
    static Optional<QuestionId> questionOf(Node node) {
        return partWith(node, "question").map(Shown::number);
    }

    /** {@return whether a node belongs to the facts about the engagement, also from what has popped up over them} */
    static boolean isFact(Node node) {
        return partWith(node, "about").isPresent();
    }

    private static Optional<Node> partWith(Node node, String style) {
        for (Node each = node; each != null; each = above(each)) {
            if (is(each, style)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Node above(Node node) {
        if (node.getParent() != null || node.getScene() == null) {
            return node.getParent();
        }
        return node.getScene().getWindow() instanceof PopupWindow popup
                ? Optional.ofNullable(popup.getOwnerNode()).orElseGet(Shown::openCalendar)
                : null;
    }

    private static @Nullable Node openCalendar() {
        return Eyes.everywhere()
                .filter(each -> each instanceof ComboBoxBase<?> box && box.isShowing())
                .findFirst()
                .orElse(null);
    }

    private static QuestionId number(Node question) {
        return styled(question, "question-number")
                .map(Labeled.class::cast)
                .map(label -> new QuestionId(label.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void compare() {
        List<Node> wizards =
                Eyes.everywhere().filter(each -> is(each, "wizard")).toList();
        wizards.forEach(this::compareWizard);
        Eyes.everywhere().filter(each -> is(each, "summary-page")).forEach(this::compareSummary);
    }

    private void compareWizard(Node wizard) {
        Engagement engagement = session.engagement();
        styled(wizard, "question").forEach(this::compareQuestion);
        styled(wizard, "about").forEach(about -> compareFacts(about, engagement.facts()));
        styled(wizard, "engagement-title").map(Labeled.class::cast).forEach(title -> {
            if (!engagement.facts().title().isEmpty()) {
                same(
                        "the title in the head",
                        title.getText(),
                        engagement.facts().title());
            } else if (!title.getText().startsWith("Untitled, ")) {
                wrong.add("the head of an engagement without a title says " + title.getText());
            }
        });
        Stage window = (Stage) wizard.getScene().getWindow();
        if (!window.getTitle().contains(engagement.facts().title())) {
            wrong.add("the window is called " + window.getTitle());
        }
        compareProgress(wizard);
        styled(wizard, "offices").forEach(this::compareOffices);
    }

    private void compareProgress(Node wizard) {
        String words = session.assessment().progress().answered() + " of "
                + session.assessment().progress().visible() + " answered";
        styled(wizard, "status-line")
                .filter(line -> Eyes.words(line).stream().noneMatch(each -> each.startsWith(words)))
                .forEach(line -> wrong.add("not " + words + ", but " + Eyes.words(line)));
    }

    private void compareOffices(Node panel) {
        List<String> words = Eyes.words(panel);
        List<Referral> referrals = session.assessment().referrals();
        referrals.stream()
                .map(referral -> referral.office().name())
                .filter(office -> words.stream().noneMatch(each -> each.contains(office)))
                .forEach(office -> wrong.add(office + " is not among the offices"));
        same("how many offices there are", styled(panel, "card").count(), (long) referrals.size());
    }

    private void compareSummary(Node summary) {
        List<String> words = Eyes.words(summary);
        session.assessment().referrals().stream()
                .map(referral -> referral.office().name())
                .filter(office -> words.stream().noneMatch(each -> each.contains(office)))
                .forEach(office -> wrong.add(office + " is not on the summary"));
    }

    private void compareFacts(Node about, Facts facts) {
        same("Title", textOf(about, "Title"), facts.title());
        same("PI", textOf(about, "Principal investigator (PI)"), facts.pi());
        same("Department", textOf(about, "Department, lab or center"), facts.department());
        same("Prepared by", textOf(about, "Prepared by"), facts.preparedBy());
        compareTyped(
                "Date of the meeting",
                textOf(about, "Date of the meeting"),
                Optional.of(facts.typedMeeting()).filter(typed -> !typed.isEmpty()),
                facts.meeting(),
                this::day);
    }

    private void compareQuestion(Node shown) {
        QuestionId id = number(shown);
        Engagement engagement = session.engagement();
        Question question = session.checklist().question(id).orElseThrow();
        Optional<Answer> answer = engagement.answers().to(id);
        Optional<String> typed = engagement.typedAt(id);
        switch (question.type()) {
            case YES_NO_UNSURE, SINGLE_CHOICE, MULTI_CHOICE ->
                same(id + " has chosen", chosen(shown), chosen(question, answer));
            case TEXT ->
                same(id + " says", fieldOf(shown).strip(), textOf(answer).strip());
            case DATE ->
                compareTyped(
                        id.value(), fieldOf(shown), typed, answer.map(given -> ((Answer.Date) given).day()), this::day);
            case MONEY -> compareTyped(id.value(), fieldOf(shown), typed, answer, Shown::amount);
            case COUNTRIES -> {
                same(id + " has typed", fieldOf(shown).strip(), typed.orElse(""));
                same(id + " names", chips(shown), named(answer));
                same(id + " says none", ticked(shown, "No country"), says(answer));
            }
        }
        notes(shown)
                .forEach(note -> same(
                        "the note at " + id,
                        note.strip(),
                        engagement.noteOn(id).orElse("").strip()));
        same(
                "the mark Ask the PI at " + id,
                ticked(shown, "Ask the PI"),
                engagement.marksOn(id).contains(Mark.ASK_PI));
        same(
                "the mark Check again at " + id,
                ticked(shown, "Check again"),
                engagement.marksOn(id).contains(Mark.CHECK_AGAIN));
        same(
                "that the answer to " + id + " is to be looked at again",
                styled(shown, "review-notice").findAny().isPresent(),
                engagement.isToReview(id));
    }

    /** A field that is being emptied keeps what it was until the keys rest. */
    private <T> void compareTyped(
            String where,
            String field,
            Optional<String> typed,
            Optional<T> value,
            Function<String, Optional<T>> reader) {
        boolean isBeingEmptied = field.isBlank() && isTypedInto();
        if (typed.isPresent()) {
            same(where + " has typed", field.strip(), typed.get());
        } else if (!isBeingEmptied) {
            same(where + " says", field.isBlank() ? Optional.empty() : reader.apply(field), value);
        }
    }

    private static boolean isTypedInto() {
        return Eyes.focus()
                .filter(each -> each instanceof TextInputControl field
                        && field.getText().isBlank())
                .isPresent();
    }

    private Optional<LocalDate> day(String text) {
        return understood(DayReader.read(text, session.today()));
    }

    private static Optional<Answer> amount(String text) {
        return understood(AmountReader.read(text)).map(amount -> amount);
    }

    private static <T> Optional<T> understood(Reading<T> reading) {
        return reading instanceof Reading.Understood<T>(T value, var _) ? Optional.of(value) : Optional.empty();
    }

    private static Set<String> chosen(Node question) {
        return Eyes.below(question)
                .filter(each -> !is(each.getParent(), TOOLS))
                .filter(each -> (each instanceof RadioButton radio && radio.isSelected())
                        || (each instanceof CheckBox box && box.isSelected()))
                .map(each -> ((Labeled) each).getText())
                .collect(Collectors.toSet());
    }

    private static Set<String> chosen(Question question, Optional<Answer> answer) {
        List<String> options = switch (answer.orElse(new Answer.Text("none"))) {
            case Answer.Choice(var option) -> List.of(option);
            case Answer.Choices(var several) -> several;
            default -> List.of();
        };
        return options.stream()
                .map(option -> question.option(option).map(Option::label).orElseThrow())
                .collect(Collectors.toSet());
    }

    private Set<String> named(Optional<Answer> answer) {
        if (!(answer.orElse(null) instanceof Answer.CountryList(var codes, var places))) {
            return Set.of();
        }
        return Stream.concat(
                        codes.stream()
                                .map(code -> session.checklist().countries().name(code) + "  ×"),
                        places.stream().map(place -> place.replace("\t", "    ") + " (not in the list)  ×"))
                .collect(Collectors.toSet());
    }

    private static boolean says(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Answer.CountryList list && list.isNone();
    }

    private static Set<String> chips(Node question) {
        return styled(question, "chip").map(each -> ((Button) each).getText()).collect(Collectors.toSet());
    }

    private static boolean ticked(Node question, String words) {
        return Eyes.below(question)
                .filter(each -> each instanceof CheckBox box && box.getText().equals(words))
                .anyMatch(each -> ((CheckBox) each).isSelected());
    }

    private static String textOf(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Answer.Text(var text) ? text : "";
    }

    /** {@return what stands in the field that a question is answered with} */
    private static String fieldOf(Node question) {
        return fields(question)
                .filter(field -> !isNote(field))
                .findFirst()
                .map(TextInputControl::getText)
                .orElseThrow();
    }

    private static List<String> notes(Node question) {
        return fields(question)
                .filter(Shown::isNote)
                .map(TextInputControl::getText)
                .toList();
    }

    private static boolean isNote(TextInputControl field) {
        return Eyes.names(field).stream().anyMatch(name -> name.startsWith("Note at "));
    }

    private static Stream<TextInputControl> fields(Node part) {
        return Eyes.below(part)
                .filter(each -> each instanceof TextInputControl && !is(each.getParent(), "date-picker"))
                .map(TextInputControl.class::cast);
    }

    private static String textOf(Node part, String name) {
        return fields(part)
                .filter(field -> Eyes.names(field).contains(name))
                .map(TextInputControl::getText)
                .map(String::strip)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    private static Stream<Node> styled(Node part, String style) {
        return Eyes.below(part).filter(each -> is(each, style));
    }

    private static boolean is(Node node, String style) {
        return node.getStyleClass().contains(style);
    }

    private void same(String what, Object shown, Object held) {
        if (!Objects.equals(shown, held)) {
            wrong.add(what + ": shown is <" + shown + ">, held is <" + held + ">");
        }
    }
}
