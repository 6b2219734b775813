package org.engagementchecklist.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs in front of a window, with its look. */
public final class WindowDialogs implements Dialogs {
    /** What the frame of a window may take of the screen, in pixels. */
    private static final double FRAME = 60;

    /** What is above the middle is looked at first. */
    private static final double UPPER = 3;

    /** How wide a dialog is at most for its words alone, in heights of a letter. */
    private static final double WIDEST = 42;

    private final Window owner;
    private final Look look;

    /** Opens dialogs in front of this window. */
    public WindowDialogs(Window owner, Look look) {
        this.owner = owner;
        this.look = look;
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind) {
        return path(chooserToOpen(kind).showOpenDialog(owner));
    }

    @Override
    public List<Path> filesToOpen(FileKind kind) {
        return Optional.ofNullable(chooserToOpen(kind).showOpenMultipleDialog(owner)).orElse(List.of()).stream()
                .map(File::toPath)
                .toList();
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, String suggestion) {
        return path(chooserToSave(kind, suggestion).showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder() {
        return path(folderChooser().showDialog(owner));
    }

    @Override
    public void tell(Message message) {
        dialog(message.title(), text(message.text()), close()).showAndWait();
    }

    @Override
    public boolean ask(Message message, String consent) {
        return isChosen(message, consent, cancel());
    }

    @Override
    public boolean offer(Message message, String offer) {
        return isChosen(message, offer, close());
    }

    private boolean isChosen(Message message, String words, ButtonType otherwise) {
        ButtonType chosen = new ButtonType(words, ButtonBar.ButtonData.OK_DONE);
        return dialog(message.title(), text(message.text()), chosen, otherwise)
                .showAndWait()
                .filter(chosen::equals)
                .isPresent();
    }

    /** The ways stand below one another, so that their words are never cut off. */
    @Override
    public Optional<Integer> choose(Message message, List<String> ways) {
        List<Integer> chosen = new ArrayList<>();
        VBox content = new VBox(text(message.text()));
        content.getStyleClass().add("ways");
        Dialog<ButtonType> dialog = dialog(message.title(), content, cancel());
        for (int i = 0; i < ways.size(); i++) {
            int place = i;
            content.getChildren().add(way(ways.get(place), () -> {
                chosen.add(place);
                dialog.close();
            }));
        }
        dialog.showAndWait();
        return chosen.stream().findFirst();
    }

    @Override
    public void show(String title, Node content) {
        dialog(title, content, close()).showAndWait();
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        Rectangle2D room = screen().getVisualBounds();
        DialogPane pane = new Fitted(Contained.of(() -> content), room, WIDEST * look.em());
        dialog.setDialogPane(pane);
        dialog.setOnShowing(_ -> place(dialog, room));
        look.dress(pane.getScene());
        LatinKeys.know(pane.getScene().getWindow());
        pane.setHeaderText(title);
        pane.getButtonTypes().setAll(buttons);
        return dialog;
    }

    /** Over the window, and nowhere beyond the screen. */
    private void place(Dialog<?> dialog, Rectangle2D room) {
        DialogPane pane = dialog.getDialogPane();
        pane.applyCss();
        double frame = owner.getHeight() - owner.getScene().getHeight();
        double width = pane.prefWidth(-1);
        double height = pane.prefHeight(width) + frame;
        double left = owner.getX() + (owner.getWidth() - width) / 2;
        double top = owner.getY() + (owner.getHeight() - height) / UPPER;
        dialog.setX(within(left, width, room.getMinX(), room.getMaxX()));
        dialog.setY(within(top, height, room.getMinY(), room.getMaxY()));
    }

    /** {@return where something begins, so that all of it is on the screen, at least its beginning} */
    private static double within(double begin, double length, double first, double last) {
        return Math.max(first, Math.min(begin, last - length));
    }

    /** {@return the screen that most of the window is on} */
    private Screen screen() {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary);
    }

    private static ButtonType close() {
        return new ButtonType(Messages.text("common.dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    private static ButtonType cancel() {
        return new ButtonType(Messages.text("common.dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    private static Button way(String words, Runnable action) {
        Button way = new Button(words);
        Wrapping.wrap(way);
        way.setMaxWidth(Double.MAX_VALUE);
        way.setMinHeight(Region.USE_PREF_SIZE);
        way.setOnAction(_ -> action.run());
        return way;
    }

    /** As large as it needs to be, no larger than the screen, and not so wide that its lines are hard to read. */
    private static final class Fitted extends DialogPane {
        private final Scrolled content;
        private final Rectangle2D room;
        private final double widest;

        Fitted(Node content, Rectangle2D room, double widest) {
            this.content = new Scrolled(content);
            this.room = room;
            this.widest = widest;
            setContent(this.content);
        }

        @Override
        protected double computePrefWidth(double height) {
            double needed = Math.max(Math.max(widest, content.prefWidth(-1)), answers());
            return Math.min(Math.min(super.computePrefWidth(height), needed), room.getWidth() - FRAME);
        }

        /** Its words are what one chooses by. */
        @Override
        protected Node createButton(ButtonType type) {
            Node button = super.createButton(type);
            ButtonBar.setButtonUniformSize(button, false);
            return button;
        }

        /** {@return how wide the answers are on one line} */
        private double answers() {
            return getChildren().stream()
                    .filter(ButtonBar.class::isInstance)
                    .mapToDouble(bar -> bar.prefWidth(-1))
                    .sum();
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(super.computePrefHeight(width), room.getHeight() - FRAME);
        }
    }

    /**
     * As large as its content, which scrolls where the screen has no room for all of it; by itself it would be small, and not
     * ask how many lines a text needs.
     */
    private static final class Scrolled extends ScrollPane {
        Scrolled(Node content) {
            super(content);
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setFocusTraversable(false);
            getStyleClass().add("dialog-scroll");
            InView.keepFocus(this);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return getContent().prefWidth(-1) + snappedLeftInset() + snappedRightInset();
        }

        @Override
        protected double computePrefHeight(double width) {
            double sides = snappedLeftInset() + snappedRightInset();
            double content = getContent().prefHeight(width < 0 ? width : Math.max(0, width - sides));
            return Math.ceil(content) + snappedTopInset() + snappedBottomInset() + 2;
        }
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("dialog-text");
        label.setMaxWidth(Double.MAX_VALUE);
        Wrapping.wrap(label);
        return label;
    }

    static FileChooser chooserToOpen(FileKind kind) {
        return chooser(Messages.text("common.dialog.open"), kind, kind.patterns());
    }

    static FileChooser chooserToSave(FileKind kind, String suggestion) {
        List<String> usual = kind.extensions().stream().map(each -> "*." + each).toList();
        FileChooser chooser = chooser(Messages.text("common.dialog.save"), kind, usual);
        chooser.setInitialFileName(suggestion);
        return chooser;
    }

    static DirectoryChooser folderChooser() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("common.dialog.folder"));
        return chooser;
    }

    private static FileChooser chooser(String title, FileKind kind, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), patterns));
        return chooser;
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
