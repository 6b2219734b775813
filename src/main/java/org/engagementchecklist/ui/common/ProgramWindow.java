package org.engagementchecklist.ui.common;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The one window of the program, which shows one screen after the other. */
public final class ProgramWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private final Stage stage = new Stage();
    private final StackPane holder = new StackPane();

    /**
     * Makes a window that is not yet shown.
     *
     * @param shortcuts what works on every screen
     */
    public ProgramWindow(Look look, List<Shortcut> shortcuts) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(holder, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight()));
        look.dress(scene);
        Shortcut.install(holder, shortcuts);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    /** {@return what dialogs stand in front of} */
    public Window window() {
        return stage;
    }

    /** Shows a screen in place of the one before. None is wider or higher than the window: what needs more room reflows. */
    public void show(Parent screen, String title) {
        if (screen instanceof Region region) {
            region.setMinSize(0, 0);
        }
        stage.setTitle(title);
        holder.getChildren().setAll(screen);
        stage.show();
    }

    /** Changes the title over the screen. */
    public void rename(String title) {
        stage.setTitle(title);
    }

    /** From now on is told when the user turns to the window and away from it, and before it is closed. */
    public void follow(Runnable turnedTo, Runnable turnedAway, Runnable closing) {
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                turnedTo.run();
            } else {
                turnedAway.run();
            }
        });
        stage.setOnCloseRequest(_ -> closing.run());
    }

    /** Closes the window as the user would. */
    public void close() {
        stage.close();
    }
}
