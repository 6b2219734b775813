package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.engagementchecklist.Scripts;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.RunningProgram;
import org.engagementchecklist.ui.common.Edited;
import org.engagementchecklist.ui.common.EngagementSession;

/**
 * A person who does anything at all, with mouse and keyboard in turn, as a seed decides. After each deed nothing unexpected
 * was reported, only that has changed which was touched, and what is shown is what is held; now and then, and at the end,
 * the file holds it too and can be opened again.
 */
final class Walk {
    private static final int BETWEEN_FILES = 10;
    private static final int REMEMBERED = 12;
    private static final List<WindowSize> SIZES = List.of(
            new WindowSize(1024, 640, 100),
            new WindowSize(1024, 640, 150),
            new WindowSize(1280, 800, 100),
            new WindowSize(1280, 800, 200),
            new WindowSize(1366, 690, 130),
            new WindowSize(800, 600, 100));
    private static final List<String> WORDS = List.of(
            "Korea",
            "franc",
            "North Korea",
            "Kurdistan",
            "1 March",
            "12/24/2020",
            "31.2.2021",
            "$1.2 million",
            "1.2 million or so",
            "250,000",
            "-5",
            "a note, and more",
            " ",
            "C7");
    private static final List<List<KeyCode>> KEYS = List.of(
            List.of(KeyCode.TAB),
            List.of(KeyCode.SHIFT, KeyCode.TAB),
            List.of(KeyCode.ENTER),
            List.of(KeyCode.SPACE),
            List.of(KeyCode.ESCAPE),
            List.of(KeyCode.UP),
            List.of(KeyCode.DOWN),
            List.of(KeyCode.LEFT),
            List.of(KeyCode.RIGHT),
            List.of(KeyCode.HOME),
            List.of(KeyCode.END),
            List.of(KeyCode.PAGE_DOWN),
            List.of(KeyCode.BACK_SPACE),
            List.of(KeyCode.DELETE),
            List.of(KeyCode.F6),
            List.of(KeyCode.F1),
            List.of(KeyCode.F4),
            List.of(KeyCode.CONTROL, KeyCode.Z),
            List.of(KeyCode.CONTROL, KeyCode.Z),
            List.of(KeyCode.CONTROL, KeyCode.Y),
            List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z),
            List.of(KeyCode.CONTROL, KeyCode.A),
            List.of(KeyCode.CONTROL, KeyCode.X),
            List.of(KeyCode.CONTROL, KeyCode.V),
            List.of(KeyCode.CONTROL, KeyCode.J),
            List.of(KeyCode.CONTROL, KeyCode.F),
            List.of(KeyCode.CONTROL, KeyCode.EQUALS),
            List.of(KeyCode.CONTROL, KeyCode.MINUS),
            List.of(KeyCode.CONTROL, KeyCode.E),
            List.of(KeyCode.CONTROL, KeyCode.P),
            List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H),
            List.of(KeyCode.ALT, KeyCode.LEFT),
            List.of(KeyCode.ALT, KeyCode.RIGHT),
            List.of(KeyCode.ALT, KeyCode.DOWN));

    private static final Set<List<KeyCode>> UNDOING = Set.of(
            List.of(KeyCode.CONTROL, KeyCode.Z),
            List.of(KeyCode.CONTROL, KeyCode.Y),
            List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z));

    /** What a person does, each as often in a hundred times. */
    private enum Deed {
        PRESS_ANSWER(24),
        PRESS_ANYTHING(20),
        TYPE(17),
        PASTE(3),
        PRESS_KEY(25),
        WHEEL(3),
        PRESS_ANYWHERE(3),
        WAIT(3),
        RESIZE(2);

        private final int often;

        Deed(int often) {
            this.often = often;
        }
    }

    /**
     * What is in hand between two deeds.
     *
     * @param file where it is kept
     */
    private record Held(EngagementSession session, Engagement engagement, Path file) {}

    private final long seed;
    private final Path home;
    private final Random random;
    private final RunningProgram program;
    private final List<String> deeds = new ArrayList<>();
    private final Set<QuestionId> touched = new TreeSet<>();
    private boolean anythingMayChange;
    private boolean factsMayChange;

    /** @param home an empty folder */
    Walk(long seed, Path home) {
        this.seed = seed;
        this.home = home;
        this.random = new Random(seed);
        this.program = new RunningProgram(home);
    }

    /**
     * Does so many deeds. {@return how many were done}
     *
     * @throws AssertionError with the last deeds, if something is not as it should be
     */
    int go(int steps) {
        try {
            walk(steps).ifPresent(this::reopen);
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("seed " + seed + ", after:\n" + lastDeeds(), failure);
        }
        return deeds.size();
    }

    /** {@return what is in hand at the end} */
    private Optional<Held> walk(int steps) {
        Path first = program.put(RunningProgram.worked(random.nextBoolean() ? "S06" : "S01"));
        program.put(RunningProgram.worked("S03"));
        WindowSize size = one(SIZES);
        try (Hands hands = random.nextInt(3) == 0 ? Hands.at(program, size) : Hands.at(program, size, first)) {
            for (int step = 1; step <= steps; step++) {
                take(step, hands);
            }
            return held(hands);
        }
    }

    /** What was in hand until the window was closed is the same in another start. */
    private void reopen(Held last) {
        Held closed = new Held(last.session(), last.session().engagement(), last.file());
        compareFile(closed);
        if (Files.exists(closed.file())) {
            RunningProgram again = new RunningProgram(home);
            try (Hands hands = Hands.at(again, WindowSize.USUAL, closed.file())) {
                EngagementSession session = again.session().orElseThrow();
                assertThat(session.engagement()).as("what is opened again").isEqualTo(closed.engagement());
                assertThat(hands.ask(() -> Shown.wrongly(session)))
                        .as("what is shown of it")
                        .isEmpty();
            }
        }
    }

    private String lastDeeds() {
        return String.join("\n", deeds.subList(Math.max(0, deeds.size() - REMEMBERED), deeds.size()));
    }

    private void take(int step, Hands hands) {
        Optional<Held> before = held(hands);
        touched.clear();
        anythingMayChange = hands.ask(Walk::isHistoryShown);
        factsMayChange = false;
        focusTouched(hands);
        Deed deed = deed();
        deeds.add(step + ": " + deed);
        act(deed, hands);
        assertThat(hands.surprises()).as("what nobody expected").isEmpty();
        Optional<Held> after = held(hands);
        before.ifPresent(held -> compare(held, after));
        after.ifPresent(held -> assertThat(hands.ask(() -> Shown.wrongly(held.session())))
                .as("what is shown")
                .isEmpty());
        if (step % BETWEEN_FILES == 0) {
            hands.pass(Duration.ofSeconds(3));
            held(hands).ifPresent(this::compareFile);
        }
    }

    private void compare(Held before, Optional<Held> after) {
        boolean isSame =
                after.filter(held -> held.session() == before.session()).isPresent();
        if (!isSame) {
            compareFile(new Held(before.session(), before.session().engagement(), before.file()));
            return;
        }
        if (anythingMayChange) {
            return;
        }
        Engagement now = after.orElseThrow().engagement();
        assertThat(changed(before.engagement(), now, before.session().checklist()))
                .as("what changed though only %s was touched", touched)
                .isSubsetOf(touched);
        if (!factsMayChange) {
            assertThat(now.facts())
                    .as("the facts")
                    .isEqualTo(before.engagement().facts());
        }
    }

    private static Set<QuestionId> changed(Engagement before, Engagement now, Checklist checklist) {
        Set<QuestionId> changed = new TreeSet<>();
        checklist.questions().stream()
                .map(Question::id)
                .filter(id -> !before.answers().to(id).equals(now.answers().to(id))
                        || !before.typedAt(id).equals(now.typedAt(id))
                        || !before.noteOn(id).equals(now.noteOn(id))
                        || !before.marksOn(id).equals(now.marksOn(id))
                        || before.isToReview(id) != now.isToReview(id))
                .forEach(changed::add);
        return changed;
    }

    /** What is new is not kept before something is entered. */
    private void compareFile(Held held) {
        if (!Files.exists(held.file())) {
            assertThat(held.session().toUndo()).as("what was entered").isEmpty();
            return;
        }
        Opening opening = program.folder().open(held.file());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        assertThat(((Opening.Opened) opening).engagement())
                .as("what is in the file")
                .isEqualTo(held.engagement());
    }

    private Optional<Held> held(Hands hands) {
        return hands.ask(() -> program.session()
                .map(session ->
                        new Held(session, session.engagement(), program.file().orElseThrow())));
    }

    private Deed deed() {
        int chance = random.nextInt(
                Stream.of(Deed.values()).mapToInt(each -> each.often).sum());
        int upTo = 0;
        for (Deed each : Deed.values()) {
            upTo += each.often;
            if (chance < upTo) {
                return each;
            }
        }
        throw new AssertionError("chance " + chance);
    }

    private void act(Deed deed, Hands hands) {
        switch (deed) {
            case PRESS_ANSWER -> press(hands, node -> Shown.questionOf(node).isPresent() || Shown.isFact(node));
            case PRESS_ANYTHING -> press(hands, _ -> true);
            case TYPE -> type(hands);
            case PASTE -> paste(hands);
            case PRESS_KEY -> pressKeys(hands);
            case WHEEL -> wheel(hands);
            case PRESS_ANYWHERE -> pressAnywhere(hands);
            case WAIT -> hands.pass(Duration.ofMillis(random.nextInt(3000)));
            case RESIZE -> resize(hands);
        }
    }

    private void press(Hands hands, Predicate<Node> wanted) {
        List<Node> things = hands.ask(() -> Eyes.inFront().stream()
                .filter(each -> Eyes.isUsable(each) || isRow(each))
                .filter(wanted)
                .toList());
        if (things.isEmpty()) {
            note("nothing there");
            hands.press(KeyCode.ESCAPE);
            return;
        }
        Node thing = one(things);
        hands.ask(() -> touch(thing));
        if (hands.ask(() -> isRow(thing))) {
            hands.doubleClick(thing);
        } else {
            hands.click(thing);
        }
    }

    private void pressAnywhere(Hands hands) {
        Point2D point = hands.ask(() -> {
            Window window = Eyes.front();
            return new Point2D(
                    Math.floor(window.getX() + random.nextDouble() * window.getWidth()),
                    Math.floor(window.getY() + random.nextDouble() * window.getHeight()));
        });
        hands.ask(() -> Eyes.at(point).map(this::touch));
        hands.clickAt(point);
    }

    private void type(Hands hands) {
        String text = random.nextInt(4) == 0 ? shortText() : one(WORDS);
        note("\"" + text + "\"");
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String key = Character.toString(text.codePointAt(at));
            focusTouched(hands);
            hands.type(key);
            if (!hands.ask(() ->
                    Eyes.focus().filter(TextInputControl.class::isInstance).isPresent())) {
                return;
            }
        }
    }

    private void paste(Hands hands) {
        String text = random.nextInt(6) == 0 ? Scripts.LONG_WORD.text() : shortText();
        note("\"" + Eyes.shortened(text) + "\"");
        hands.paste(text);
    }

    private String shortText() {
        String text = one(Scripts.written()).text();
        return text.substring(0, text.offsetByCodePoints(0, Math.min(6, text.codePointCount(0, text.length()))));
    }

    private void pressKeys(Hands hands) {
        List<KeyCode> keys = one(KEYS);
        note(keys.toString());
        if (UNDOING.contains(keys)) {
            mayBeUndone();
        }
        hands.press(keys.toArray(KeyCode[]::new));
    }

    private void wheel(Hands hands) {
        Optional<Node> thing = hands.ask(() -> {
            List<Node> shown = Eyes.everything().stream()
                    .filter(each -> Eyes.inView(each).isPresent())
                    .toList();
            return shown.isEmpty() ? Optional.<Node>empty() : Optional.of(one(shown));
        });
        thing.filter(each -> hands.ask(() -> Eyes.middle(each).isPresent()))
                .ifPresent(
                        each -> hands.moveTo(hands.ask(() -> Eyes.middle(each).orElseThrow())));
        hands.wheel(random.nextInt(-12, 13));
    }

    /** While a dialog waits the window stays as large as it is. */
    private void resize(Hands hands) {
        WindowSize size = one(SIZES);
        note(size.toString());
        if (hands.ask(() -> Eyes.windows().size() == 1 && !Hands.isDialogShown())) {
            hands.resize(size);
        }
    }

    private static boolean isRow(Node node) {
        return node.getStyleClass().contains("table-row-cell") && !((Cell<?>) node).isEmpty();
    }

    private static boolean isHistoryShown() {
        return Eyes.everywhere().anyMatch(each -> each.getStyleClass().contains("history"));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Takes note of what is about to be pressed, and of what may change by that. */
    private String touch(Node thing) {
        String words = Eyes.describe(thing);
        note(words + Shown.questionOf(thing).map(id -> " of " + id).orElse(""));
        Shown.questionOf(thing).ifPresent(touched::add);
        factsMayChange = factsMayChange || Shown.isFact(thing);
        if (isOfUndoing(thing)) {
            mayBeUndone();
        }
        return words;
    }

    /** Of an item of a menu also the keys beside its words. */
    private static boolean isOfUndoing(Node thing) {
        return Stream.iterate(
                        thing, each -> each != null && !each.getStyleClass().contains("context-menu"), Node::getParent)
                .flatMap(each -> Eyes.names(each).stream())
                .anyMatch(name -> Stream.of("Undo", "Redo").anyMatch(name::contains));
    }

    /** Takes note that what is typed now goes to what has the focus. */
    private void focusTouched(Hands hands) {
        hands.ask(() -> Eyes.focus().map(focused -> {
            Shown.questionOf(focused).ifPresent(touched::add);
            factsMayChange = factsMayChange || Shown.isFact(focused);
            return focused;
        }));
    }

    /** Takes note that what was last changed may change now. */
    private void mayBeUndone() {
        program.session().stream()
                .flatMap(session -> Stream.of(session.toUndo(), session.toRedo()))
                .flatMap(Optional::stream)
                .forEach(edited -> {
                    edited.question().ifPresent(touched::add);
                    factsMayChange = factsMayChange || edited instanceof Edited.About;
                    anythingMayChange = anythingMayChange || edited instanceof Edited.Whole;
                });
    }

    private void note(String words) {
        deeds.set(deeds.size() - 1, deeds.getLast() + " " + words);
    }
}
