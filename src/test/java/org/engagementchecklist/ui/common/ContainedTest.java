package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.engagementchecklist.Scripts;
import org.engagementchecklist.ui.JavaFxAlone;
import org.engagementchecklist.ui.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What cannot be shown says so in its place, and takes nothing else with it. */
@ExtendWith(ApplicationExtension.class)
final class ContainedTest {
    private static final Instead INSTEAD = new Instead("This cannot be shown:", Scripts.ARABIC.text());

    private final List<Throwable> told = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void what_throws_while_it_is_made_measured_or_laid_out_says_so_and_the_others_stay(FxRobot robot) {
        List<Supplier<Node>> broken = List.of(
                () -> {
                    throw new IllegalStateException("made");
                },
                () -> new Broken("minWidth"),
                () -> new Broken("prefWidth"),
                () -> new Broken("minHeight"),
                () -> new Broken("prefHeight"),
                () -> new Broken("layout"),
                () -> new StackPane(new VBox(new Broken("layout"))));
        VBox screen = new VBox(new Label("before"));
        show(robot, () -> {
            broken.forEach(each -> screen.getChildren().add(measured(new Contained<>(each, () -> INSTEAD))));
            screen.getChildren().add(new Label("after"));
            return screen;
        });
        assertThat(OnScreen.words(screen))
                .containsOnly("before", "This cannot be shown:", Scripts.ARABIC.text(), "after")
                .hasSize(2 + 2 * broken.size());
        assertThat(told)
                .extracting(Throwable::getMessage)
                .containsOnly("made", "minWidth", "prefWidth", "minHeight", "prefHeight", "layout");
        screen.getChildren()
                .forEach(each -> assertThat(each.getLayoutBounds().getHeight()).isPositive());
        assertThat(screen.getChildren().getLast().getLayoutY())
                .isGreaterThan(screen.getChildren().getFirst().getLayoutY());
    }

    private static Region measured(Region part) {
        assertThat(List.of(
                        part.minWidth(-1),
                        part.prefWidth(-1),
                        part.maxWidth(-1),
                        part.minHeight(100),
                        part.prefHeight(100),
                        part.maxHeight(100)))
                .allSatisfy(size -> assertThat(size).isNotNegative());
        return part;
    }

    @Test
    void what_could_not_be_shown_is_made_anew_with_the_next_change(FxRobot robot) {
        AtomicInteger made = new AtomicInteger();
        List<Contained<Broken>> parts = new ArrayList<>();
        VBox screen = new VBox();
        show(robot, () -> {
            parts.add(new Contained<>(
                    () -> {
                        made.incrementAndGet();
                        return new Broken("layout");
                    },
                    () -> INSTEAD));
            screen.getChildren().addAll(parts);
            return screen;
        });
        assertThat(parts.getFirst().content()).isEmpty();
        robot.interact(() -> parts.getFirst().change(part -> part.broken = ""));
        frame(robot);
        assertThat(parts.getFirst().content()).isPresent();
        assertThat(made).hasValue(2);
        robot.interact(() -> parts.getFirst().change(part -> {
            throw new IllegalStateException("changed");
        }));
        frame(robot);
        assertThat(OnScreen.words(screen)).contains("This cannot be shown:");
        assertThat(told).extracting(Throwable::getMessage).containsExactly("layout", "changed");
    }

    /** A field scrolls, and asks nothing around it for a layout when something is typed. */
    @Test
    void words_typed_that_cannot_be_drawn_take_only_their_field(FxRobot robot) {
        ProseArea field = new ProseArea(3);
        VBox screen = new VBox(new Label("before"));
        show(robot, () -> {
            screen.getChildren().addAll(new Contained<>(() -> field, () -> INSTEAD), new Label("after"));
            return screen;
        });
        List<JavaFxAlone> alone = new ArrayList<>();
        robot.interact(() -> {
            alone.add(new JavaFxAlone());
            field.appendText(Scripts.ARABIC.text().repeat(3));
        });
        frame(robot);
        robot.interact(() -> alone.getFirst().close());
        assertThat(OnScreen.words(screen))
                .containsExactly("before", "This cannot be shown:", Scripts.ARABIC.text(), "after");
    }

    @Test
    void words_that_cannot_be_drawn_take_only_their_row_of_a_table(FxRobot robot) {
        TableView<String> table = new TableView<>();
        List<JavaFxAlone> alone = new ArrayList<>();
        show(robot, () -> {
            alone.add(new JavaFxAlone());
            table.getItems().addAll("first", Scripts.ARABIC.text(), "last");
            table.setRowFactory(_ -> new ContainedRow<>(_ -> INSTEAD));
            table.getColumns().addAll(List.of(column(), column()));
            return table;
        });
        assertThat(OnScreen.words(table)).contains("first", "last", "This cannot be shown:");
        robot.interact(() -> {
            alone.getFirst().close();
            table.getItems().set(1, "second");
        });
        frame(robot);
        assertThat(OnScreen.words(table)).contains("first", "second", "last").doesNotContain("This cannot be shown:");
    }

    private static TableColumn<String, String> column() {
        TableColumn<String, String> column = new TableColumn<>();
        column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
        column.setCellFactory(_ -> new NarrowCell());
        return column;
    }

    private void show(FxRobot robot, Supplier<Region> screen) {
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> told.add(failure));
            stage.setScene(new Scene(screen.get(), 200, 600));
            stage.show();
        });
        frame(robot);
    }

    /** Lets what waits be done, and a frame be drawn. */
    private void frame(FxRobot robot) {
        Stream.of(1, 2, 3).forEach(_ -> {
            robot.interact(() -> OnScreen.layOut(stage.getScene().getRoot()));
            robot.interact(() -> {});
        });
    }

    private static final class NarrowCell extends TableCell<String, String> {
        private final Passage words = new Passage("");

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            words.setText(empty ? "" : item);
            setGraphic(words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return words.prefHeight(80);
        }
    }

    /** Throws where it is told to. */
    private static final class Broken extends Region {
        private String broken;

        Broken(String broken) {
            this.broken = broken;
        }

        private double unless(String part) {
            if (broken.equals(part)) {
                throw new IllegalStateException(part);
            }
            return 10;
        }

        @Override
        protected double computeMinWidth(double height) {
            return unless("minWidth");
        }

        @Override
        protected double computePrefWidth(double height) {
            return unless("prefWidth");
        }

        @Override
        protected double computeMinHeight(double width) {
            return unless("minHeight");
        }

        @Override
        protected double computePrefHeight(double width) {
            return unless("prefHeight");
        }

        @Override
        protected void layoutChildren() {
            unless("layout");
        }
    }
}
