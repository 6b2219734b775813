package org.engagementchecklist.ui.common;

import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.engagementchecklist.storage.WindowPlace;

/** The one window of the program, which shows one screen after the other. */
public final class ProgramWindow {
    private final Stage stage = new Stage();
    private final StackPane holder = new StackPane();
    private final Placement placement;

    /** Makes a window that is not yet shown. */
    public ProgramWindow(Look look) {
        Scene scene = new Scene(holder);
        look.dress(scene);
        stage.setScene(scene);
        LatinKeys.know(stage);
        placement = new Placement(stage);
    }

    /** {@return what dialogs stand in front of} */
    public Window window() {
        return stage;
    }

    /** Puts the window where it was left, before it is first shown. */
    public void restore(WindowPlace left) {
        placement.restore(left);
    }

    /** {@return where the window stands} */
    public WindowPlace place() {
        return placement.now();
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

    /**
     * From now on is told when the user turns to the window and away from it, and before it is closed.
     *
     * @param closing says whether it may be closed
     */
    public void follow(Runnable turnedTo, Runnable turnedAway, BooleanSupplier closing) {
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                turnedTo.run();
            } else {
                turnedAway.run();
            }
        });
        stage.setOnCloseRequest(request -> {
            if (!closing.getAsBoolean()) {
                request.consume();
            }
        });
    }

    /** Closes the window as the user would. */
    public void close() {
        stage.close();
    }
}
