package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.engagementchecklist.Scripts;
import org.engagementchecklist.ui.JavaFxAlone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Words of every script go on in a next line, at every width, in everything that shows words. */
@ExtendWith(ApplicationExtension.class)
final class WrappingTest {
    private static final boolean TORTURE = Boolean.getBoolean("torture");
    private static final int NARROWEST = 20;
    private static final int WIDEST = 900;

    /** Each word of the corpus but the longest has room in such a line. */
    private static final int WORD = 250;

    private static final List<String> GAPS = List.of(
            " ", " ", " ", "", "  ", " \n", "\n", "\r\n", "\t", "\u00A0", "\u3000", " (", ") ", " - ", "/", "، ",
            " 12.5 ");
    private static final List<Scripts> TO_THE_LEFT =
            List.of(Scripts.ARABIC, Scripts.PERSIAN, Scripts.URDU, Scripts.HEBREW);

    @Test
    void words_of_every_script_are_shown_at_every_width(FxRobot robot) {
        robot.interact(() -> {
            for (Scripts script : Scripts.values()) {
                shown(script.text()).forEach(WrappingTest::layOutAtEveryWidth);
            }
        });
    }

    private static void layOutAtEveryWidth(Region shown) {
        for (int width = NARROWEST; width < WIDEST; width += TORTURE ? 10 : width) {
            layOut(shown, width);
            assertThat(shown.getHeight()).isPositive();
        }
    }

    @Test
    void random_mixtures_of_scripts_are_shown_at_random_widths(FxRobot robot) {
        Random random = new Random(2_026);
        robot.interact(() -> {
            for (int i = 0; i < (TORTURE ? 20_000 : 500); i++) {
                String words = random.nextInt(4) == 0 ? Scripts.random(random) : mixture(random);
                assertThat(linesOf(lines(words, NARROWEST + random.nextInt(WIDEST))))
                        .as(words)
                        .isNotEmpty();
            }
        });
    }

    private static String mixture(Random random) {
        Scripts[] scripts = Scripts.values();
        StringBuilder mixture = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            String[] words = scripts[random.nextInt(scripts.length)].text().split(" ", -1);
            mixture.append(words[random.nextInt(words.length)]).append(GAPS.get(random.nextInt(GAPS.size())));
        }
        return mixture.toString();
    }

    @Test
    void no_line_goes_on_beyond_its_end(FxRobot robot) {
        robot.interact(() -> ofWords().forEach(words -> {
            for (int width = WORD; width < WIDEST; width += WORD) {
                for (TextLineInfo line : linesOf(lines(words, width))) {
                    assertThat(line.bounds().getWidth())
                            .as("%s in %s", words.substring(line.start(), line.end()), width)
                            .isLessThanOrEqualTo(width);
                }
            }
        }));
    }

    @Test
    void every_letter_stands_in_one_line(FxRobot robot) {
        robot.interact(() -> ofWords().forEach(words -> {
            int end = 0;
            for (TextLineInfo line : linesOf(lines(words, WORD))) {
                assertThat(line.start()).as(words).isEqualTo(end);
                end = line.end();
            }
            assertThat(end).as(words).isEqualTo(words.length());
        }));
    }

    @Test
    void words_that_run_to_the_left_stand_one_left_of_the_other_in_every_line(FxRobot robot) {
        robot.interact(() -> TO_THE_LEFT.forEach(script -> {
            String words = "To do: " + repeated(script) + " (A1)";
            Paragraph paragraph = lines(words, WORD);
            assertThat(linesOf(paragraph))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(line -> assertThat(beginnings(words, paragraph, line))
                            .isSortedAccordingTo((one, other) -> Double.compare(other, one)));
        }));
    }

    /** {@return where the words of a line that run to the left begin} */
    private static List<Double> beginnings(String words, Paragraph paragraph, TextLineInfo line) {
        List<Double> beginnings = new ArrayList<>();
        for (int at = line.start(); at < line.end(); at++) {
            byte direction = Character.getDirectionality(words.charAt(at));
            boolean toTheLeft = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            if (toTheLeft && (at == 0 || words.charAt(at - 1) == ' ')) {
                beginnings.add(paragraph
                        .getLayoutInfo()
                        .caretInfoAt(at, true)
                        .getSegmentAt(0)
                        .getMinX());
            }
        }
        return beginnings;
    }

    @Test
    void what_is_read_aloud_and_copied_is_what_was_given(FxRobot robot) {
        robot.interact(() -> TO_THE_LEFT.forEach(script -> shown(script.text())
                .filter(Labeled.class::isInstance)
                .forEach(shown -> {
                    layOut(shown, 60);
                    assertThat(((Labeled) shown).getText()).isEqualTo(script.text());
                })));
    }

    /** Fails where JavaFX needs no help any more: then ShapedTexts can go, and this test and JavaFxAlone with it. */
    @Test
    void javafx_by_itself_still_draws_beyond_the_end_of_a_line(FxRobot robot) {
        robot.interact(() -> {
            try (JavaFxAlone _ = new JavaFxAlone()) {
                assertThat(linesOf(lines(repeated(Scripts.MARKS), WORD)))
                        .as("JavaFX draws this itself now")
                        .anyMatch(line -> line.bounds().getWidth() > WORD);
                Label label = new Label(Scripts.ARABIC.text());
                Wrapping.wrap(label);
                assertThatThrownBy(() -> layOut(label, WORD / 2))
                        .as("JavaFX draws this itself now")
                        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
            }
        });
    }

    private static Stream<String> ofWords() {
        return Scripts.written().stream()
                .filter(script -> !script.name().startsWith("LONG_"))
                .map(WrappingTest::repeated);
    }

    private static String repeated(Scripts script) {
        return (script.text() + " ").repeat(4).strip();
    }

    private static Stream<Region> shown(String words) {
        Stream<Function<String, Labeled>> labeled =
                Stream.of(Label::new, Button::new, CheckBox::new, RadioButton::new, Hyperlink::new, WrappingTest::cell);
        return Stream.concat(
                labeled.map(kind -> {
                    Labeled control = kind.apply(words);
                    Wrapping.wrap(control);
                    return control;
                }),
                Stream.of(
                        written(words),
                        new Flow(new Text("To do: "), new Text(words), new Hyperlink("A1"), new Text(words))));
    }

    private static ListCell<String> cell(String words) {
        ListCell<String> cell = new ListCell<>();
        cell.setText(words);
        return cell;
    }

    private static ProseArea written(String words) {
        ProseArea area = new ProseArea(3);
        area.setText(words);
        return area;
    }

    private static Paragraph lines(String words, double width) {
        Text text = new Text(words);
        text.setFont(Font.font(13));
        Paragraph paragraph = new Flow(text);
        layOut(paragraph, width);
        return paragraph;
    }

    private static List<TextLineInfo> linesOf(Paragraph paragraph) {
        return paragraph.getLayoutInfo().getTextLines(false);
    }

    private static void layOut(Region shown, double width) {
        Parent root = shown.getScene() == null
                ? new Scene(new Group(shown)).getRoot()
                : shown.getScene().getRoot();
        root.applyCss();
        shown.resize(width, shown.prefHeight(width));
        shown.layout();
    }

    private static final class Flow extends Paragraph {
        Flow(Node... words) {
            getChildren().setAll(words);
        }
    }
}
