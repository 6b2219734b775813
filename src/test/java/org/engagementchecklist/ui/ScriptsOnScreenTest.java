package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.engagementchecklist.Scripts;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.hands.Eyes;
import org.engagementchecklist.ui.hands.Hands;
import org.engagementchecklist.ui.hands.WindowSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Words of every script, and what gets into a text by accident, on every screen: nothing is lost, cut or unexpected. */
@ExtendWith(ApplicationExtension.class)
final class ScriptsOnScreenTest {
    private static final boolean TORTURE = Boolean.getBoolean("torture");
    private static final WindowSize NARROW = new WindowSize(1024, 640, 150);
    private static final QuestionId A1 = new QuestionId("A1");
    private static final QuestionId A2 = new QuestionId("A2");
    private static final int PLACES = 6;

    @TempDir
    private Path home;

    private RunningProgram program;

    @BeforeEach
    void the_program_is_installed() {
        program = new RunningProgram(home);
    }

    @Test
    void what_is_typed_and_pasted_is_shown_and_in_the_file() {
        Path file = program.put(engagement(1, List.of("", "", "", "", "", "")));
        try (Hands hands = Hands.at(program, WindowSize.USUAL, file)) {
            hands.click("Title");
            for (Scripts script : Scripts.values()) {
                enter(hands, script);
                assertThat(program.session().orElseThrow().engagement().facts().title())
                        .as("%s", script)
                        .isEqualTo(hands.ask(ScriptsOnScreenTest::textAtFocus).strip());
            }
            hands.click("A The engagement");
            hands.click("In a sentence or two, what is planned, and with whom abroad?");
            for (Scripts script : Scripts.values()) {
                enter(hands, script);
                String shown = hands.ask(ScriptsOnScreenTest::textAtFocus);
                hands.pass(Duration.ofSeconds(1));
                assertThat(read(file).answers().to(A1).map(answer -> ((Answer.Text) answer).text()))
                        .as("%s", script)
                        .isEqualTo(Optional.of(shown).filter(text -> !text.isBlank()));
            }
        }
    }

    /** By every second text as people write it, key by key; the others from the clipboard. */
    private static void enter(Hands hands, Scripts script) {
        hands.press(KeyCode.CONTROL, KeyCode.A);
        if (Scripts.written().contains(script) && script.text().length() < 60 && number(script) % 2 == 0) {
            hands.type(script.text());
        } else {
            hands.paste(script.text());
        }
        if (Scripts.written().contains(script)) {
            assertThat(hands.ask(ScriptsOnScreenTest::textAtFocus)).isEqualTo(script.text());
        }
    }

    private static String textAtFocus() {
        return ((TextInputControl) Eyes.focus().orElseThrow()).getText();
    }

    @Test
    void the_list_shows_every_title_and_finds_it() {
        for (Scripts script : Scripts.values()) {
            program.put(engagement(number(script), rotated(number(script))));
        }
        Set<String> titles = Arrays.stream(Scripts.values())
                .map(script -> script.text().strip())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            assertThat(readAll(hands)).containsAll(titles);
            hands.resize(NARROW);
            assertThat(readAll(hands)).containsAll(titles);
            hands.press(KeyCode.CONTROL, KeyCode.F);
            for (Scripts script : Scripts.written()) {
                hands.press(KeyCode.CONTROL, KeyCode.A);
                hands.paste(script.text());
                hands.see(script.text().strip());
            }
        }
    }

    /** Turns the wheel over the list from above to its end. {@return the words that came into view} */
    private static Set<String> readAll(Hands hands) {
        hands.moveTo(list(hands));
        hands.wheel(-400);
        Set<String> read = new LinkedHashSet<>(hands.words());
        while (!hands.ask(ScriptsOnScreenTest::isAtTheEnd)) {
            hands.wheel(2);
            assertThat(cut(hands)).isEmpty();
            read.addAll(hands.words());
        }
        return read;
    }

    private static Node list(Hands hands) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(each -> each.getStyleClass().contains("table-view"))
                .findFirst()
                .orElseThrow());
    }

    private static boolean isAtTheEnd() {
        return Eyes.everything().stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar ->
                        bar.getOrientation() == Orientation.VERTICAL && bar.getParent() instanceof VirtualFlow<?>)
                .allMatch(bar -> bar.getValue() >= bar.getMax());
    }

    /** {@return the wrapped words of which not all are drawn} */
    private static List<String> cut(Hands hands) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(each -> each instanceof Labeled labeled && labeled.isWrapText())
                .map(Labeled.class::cast)
                .flatMap(each -> each.getChildrenUnmodifiable().stream()
                        .filter(drawn ->
                                drawn instanceof Text text && !text.getText().equals(each.getText()))
                        .map(drawn -> each.getText() + " is drawn as " + ((Text) drawn).getText()))
                .toList());
    }

    @Test
    void every_screen_shows_them_whole() {
        List<Path> files = new ArrayList<>();
        for (int first = 0; first < Scripts.values().length; first += TORTURE ? 1 : PLACES) {
            files.add(program.put(engagement(first, rotated(first))));
        }
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            for (Path file : files) {
                Engagement engagement = read(file);
                hands.resize(files.indexOf(file) % 2 == 0 ? WindowSize.USUAL : NARROW);
                hands.doubleClick(titled(hands, engagement.facts().title()));
                everyScreen(hands, engagement);
                assertThat(read(file)).isEqualTo(engagement);
            }
        }
    }

    /** Turns the wheel over the list until a title comes into view. {@return what shows it} */
    private static Node titled(Hands hands, String title) {
        hands.moveTo(list(hands));
        hands.wheel(-400);
        Optional<Node> found = hands.ask(() -> titled(title));
        while (found.isEmpty() && !hands.ask(ScriptsOnScreenTest::isAtTheEnd)) {
            hands.wheel(2);
            found = hands.ask(() -> titled(title));
        }
        return found.orElseThrow(() -> new AssertionError("not in the list: " + title));
    }

    private static Optional<Node> titled(String title) {
        return Eyes.everything().stream()
                .filter(each -> each.getStyleClass().contains("strong"))
                .filter(each -> Eyes.words(each).contains(title))
                .findFirst();
    }

    private static void everyScreen(Hands hands, Engagement engagement) {
        Facts facts = engagement.facts();
        turnTo(hands, "About this engagement");
        seeInFields(hands, facts.title(), facts.pi(), facts.department(), facts.preparedBy());
        turnTo(hands, "A The engagement");
        hands.click(note(hands));
        seeInFields(hands, text(engagement), engagement.noteOn(A2).orElse(""));
        hands.click(hands.things("Summary and PDF").isEmpty() ? "Summary" : "Summary and PDF");
        List.of(facts.title(), facts.pi(), facts.department(), text(engagement))
                .forEach(each -> hands.see(shown(each)));
        engagement.noteOn(A2).ifPresent(each -> hands.see(shown(each)));
        assertThat(cut(hands)).isEmpty();
        hands.click("Preview");
        hands.click("‹ Back");
        hands.click("‹ Back to the questions");
        hands.resize(WindowSize.USUAL);
        hands.click("All engagements");
    }

    /** What people do not write, a field shows as far as it can. */
    private static void seeInFields(Hands hands, String... words) {
        Stream.of(words).filter(Scripts.texts()::contains).forEach(hands::see);
        assertThat(cut(hands)).isEmpty();
    }

    private static Node note(Hands hands) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(Eyes::isUsable)
                .filter(each -> Eyes.names(each).stream().anyMatch(name -> name.startsWith("Note: ")))
                .findFirst()
                .orElseThrow());
    }

    private static String text(Engagement engagement) {
        return engagement
                .answers()
                .to(A1)
                .map(answer -> ((Answer.Text) answer).text())
                .orElse("");
    }

    /** In a narrow window the outline is folded away. */
    private static void turnTo(Hands hands, String page) {
        if (hands.things(page).isEmpty()) {
            hands.click("Outline");
        }
        hands.click(page);
    }

    @Test
    void files_of_such_names_are_listed_explained_opened_and_brought_in() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Path folder = program.put(engagement(100, rotated(0))).getParent();
        Set<String> names = new LinkedHashSet<>();
        for (Scripts script : Scripts.values()) {
            names.add(name(script));
            Files.writeString(folder.resolve(name(script)), "no engagement");
            Files.writeString(elsewhere.resolve("other " + name(script)), "no engagement");
        }
        Path good = folder.resolve("good " + name(Scripts.MIXED));
        program.folder()
                .saveNew(good, engagement(101, Collections.nCopies(PLACES, "Sensor network")), Shipped.checklist());
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            assertThat(readAll(hands))
                    .containsAll(names.stream().map(ScriptsOnScreenTest::shown).toList());
            hands.doubleClick(titled(hands, name(Scripts.ARABIC)));
            hands.see(name(Scripts.ARABIC) + " cannot be used");
            hands.click("Close");
            hands.doubleClick(titled(hands, "Sensor network"));
            assertThat(program.file()).contains(good);
            hands.click("All engagements");
            program.choose(elsewhere);
            hands.click("Import…");
            names.forEach(name -> hands.see(shown("other " + name)));
            assertThat(cut(hands)).isEmpty();
            hands.click("Close");
        }
    }

    /** {@return the place of a script among all} */
    private static int number(Scripts script) {
        return List.of(Scripts.values()).indexOf(script);
    }

    /** {@return words as the window shows them: tabs as spaces} */
    private static String shown(String words) {
        return words.replace("\t", "    ");
    }

    /** {@return a name as Linux takes it: no slash, no NUL, no half characters, and not too long} */
    private static String name(Scripts script) {
        StringBuilder name = new StringBuilder();
        script.text()
                .codePoints()
                .filter(each -> each != '/' && each != 0 && Character.getType(each) != Character.SURROGATE)
                .forEach(each -> {
                    if ((name.toString() + Character.toString(each)).getBytes(StandardCharsets.UTF_8).length < 200) {
                        name.appendCodePoint(each);
                    }
                });
        return number(script) + " " + name + ".engagement";
    }

    private static List<String> rotated(int first) {
        Scripts[] scripts = Scripts.values();
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            texts.add(scripts[(first + place) % scripts.length].text());
        }
        return texts;
    }

    private static Engagement engagement(long id, List<String> texts) {
        Engagement engagement = Engagement.started(
                        new UUID(id << 32, id),
                        EditionUsed.of(Shipped.checklist().edition()),
                        RunningProgram.MORNING)
                .with(new Facts(texts.get(0), texts.get(1), texts.get(2), texts.get(3), Optional.empty()))
                .withNote(A2, texts.get(5));
        return texts.get(4).isBlank() ? engagement : engagement.withAnswer(A1, new Answer.Text(texts.get(4)));
    }

    private Engagement read(Path file) {
        return ((Opening.Opened) program.folder().open(file)).engagement();
    }
}
