package org.engagementchecklist.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.engagementchecklist.storage.WindowPlace;

/** Where the window stands: at first in the middle of the first screen, later where it was left. */
final class Placement {
    private static final double WIDTH = 1296;
    private static final double HEIGHT = 840;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;
    private static final int MOST_TIMES = 20;

    private final Stage stage;
    private Rectangle2D place;
    private int broughtDown;

    /** Places a window that is not yet shown, all of it on the screens there are now. */
    Placement(Stage stage) {
        this.stage = stage;
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        place = ScreenFit.inTheMiddle(WIDTH, HEIGHT, room);
        put(place);
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(each -> each.subscribe(_ -> Platform.runLater(this::follow)));
        stage.maximizedProperty().subscribe(_ -> Platform.runLater(this::comeBack));
    }

    /** Puts the window where it was left, as far as that is on a screen that is still there. */
    void restore(WindowPlace left) {
        place = ScreenFit.of(new Rectangle2D(left.x(), left.y(), left.width(), left.height()), rooms());
        put(place);
        stage.setMaximized(left.maximized());
    }

    /** {@return where the window stands, or would stand if it did not fill its screen} */
    WindowPlace now() {
        return new WindowPlace(
                (int) Math.round(place.getMinX()),
                (int) Math.round(place.getMinY()),
                (int) Math.round(place.getWidth()),
                (int) Math.round(place.getHeight()),
                stage.isMaximized());
    }

    private void put(Rectangle2D there) {
        stage.setX(there.getMinX());
        stage.setY(there.getMinY());
        stage.setWidth(there.getWidth());
        stage.setHeight(there.getHeight());
    }

    /** A system tells one side after the other, and that the window fills its screen last. */
    private void follow() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            bounds().filter(now -> !fillsAScreen(now)).ifPresent(this::stand);
        }
    }

    /**
     * Nobody can take hold of a window above the screen, where a system puts it that learns late how high its title is: it
     * comes back to where it stood. Some systems take no notice of a wish for the very place where what is within the frame
     * stands, so each time it is for another one, a pixel further; one that insists gets its way.
     */
    private void stand(Rectangle2D now) {
        if (!ScreenFit.isAboveItsScreen(now, rooms())) {
            place = now;
        } else if (broughtDown < MOST_TIMES) {
            put(new Rectangle2D(place.getMinX() + broughtDown, place.getMinY(), place.getWidth(), place.getHeight()));
            broughtDown++;
        }
    }

    /** A window that was shown filling its screen has no place to go back to that its system knows of. */
    private void comeBack() {
        if (stage.isShowing()
                && !stage.isMaximized()
                && bounds().filter(Placement::fillsAScreen).isPresent()) {
            put(place);
        }
    }

    private Optional<Rectangle2D> bounds() {
        boolean known = Stream.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                .noneMatch(each -> each.isNaN());
        return known
                ? Optional.of(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                : Optional.empty();
    }

    private static boolean fillsAScreen(Rectangle2D bounds) {
        return rooms().stream().anyMatch(bounds::contains);
    }

    private static List<Rectangle2D> rooms() {
        Rectangle2D first = Screen.getPrimary().getVisualBounds();
        return Stream.concat(Stream.of(first), Screen.getScreens().stream().map(Screen::getVisualBounds))
                .distinct()
                .toList();
    }
}
