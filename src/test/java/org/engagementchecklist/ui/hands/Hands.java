package org.engagementchecklist.ui.hands;

import com.sun.javafx.stage.WindowHelper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.engagementchecklist.storage.Appearance;
import org.engagementchecklist.ui.RunningProgram;

/**
 * A person at the window: sees what is shown, moves the pointer to it, presses, turns the wheel and types. Nothing is
 * touched that a person could not touch: what is pressed is whatever the mouse hits at that point, what is typed goes to
 * whatever has the focus, and what is out of view is scrolled to first. Every deed is over when the window is ready for
 * the next one, be it in a dialog.
 *
 * <p>Time stands still, and nothing is worked on beside the window, until {@link #pass} lets it; every deed lets pass
 * none of it, but lets the work be done that is waiting.
 */
public final class Hands implements AutoCloseable {
    private static final int NOTCH = 40;
    private static final int MOST_NOTCHES = 400;
    private static final int MOST_ROUNDS = 20;
    private static final double ENOUGH = 12;

    private final Surprises surprises = new Surprises();
    private final WindowThread window = new WindowThread(surprises);
    private final RunningProgram program;
    private final Robot robot;
    private boolean patient;

    private Hands(RunningProgram program, WindowSize size, Optional<Path> file, boolean patient) {
        this.program = program;
        this.patient = patient;
        program.set(program.settings().withLook(size.percent(), Appearance.LIGHT));
        window.act(() -> {
            HeadlessScreen.resize(size.width(), size.height());
            program.start(file);
            surprises.hearThisThread();
        });
        resize(size);
        robot = window.ask(Robot::new);
        settle();
    }

    /** Starts a program at a list of engagements, or where there is none at a welcome. */
    public static Hands at(RunningProgram program, WindowSize size) {
        return new Hands(program, size, Optional.empty(), true);
    }

    /** Starts a program and looks at it before anything was read or worked on beside the window. */
    public static Hands before(RunningProgram program, WindowSize size) {
        return new Hands(program, size, Optional.empty(), false);
    }

    /** Starts a program with an engagement, as by a double click on its file. */
    public static Hands at(RunningProgram program, WindowSize size, Path file) {
        return new Hands(program, size, Optional.of(file), true);
    }

    /** {@return the program in the window} */
    public RunningProgram program() {
        return program;
    }

    /** {@return something that is read on the thread of the window} */
    public <T> T ask(Supplier<T> question) {
        return window.ask(question);
    }

    /** Presses what has these words, or this name for those who do not see it. There must be one such thing. */
    public void click(String words) {
        click(theOne(words));
    }

    /**
     * Presses what has these words, where there are several: the one that stands with other words in the smallest part
     * of the screen, such as the "No" beside the number of a question.
     */
    public void click(String words, String beside) {
        click(theOne(words, beside));
    }

    /** Presses a thing at the middle of what is in view of it, after it was scrolled to where it was not. */
    public void click(Node thing) {
        press(thing, MouseButton.PRIMARY, 1);
    }

    /** Presses a thing twice. */
    public void doubleClick(Node thing) {
        press(thing, MouseButton.PRIMARY, 2);
    }

    /** Presses a thing with the other button. */
    public void rightClick(Node thing) {
        press(thing, MouseButton.SECONDARY, 1);
    }

    /** Presses the left button wherever the pointer is sent, whatever is there. {@return what was hit, if anything} */
    public Optional<Node> clickAt(Point2D point) {
        moveTo(point);
        Optional<Node> hit = window.ask(() -> Eyes.at(point));
        press(MouseButton.PRIMARY);
        return hit;
    }

    /** {@return whether a thing shows that it is pressed while the button is held on it; it is let go elsewhere} */
    boolean takesPress(Node thing) {
        Point2D point = reach(thing);
        moveTo(point);
        window.act(() -> robot.mousePress(MouseButton.PRIMARY));
        boolean pressed = window.ask(thing::isPressed);
        moveTo(new Point2D(0, 0));
        window.act(() -> robot.mouseRelease(MouseButton.PRIMARY));
        return pressed;
    }

    /** Presses the left button on a thing and does not let it go yet. */
    public void hold(Node thing) {
        moveTo(thing);
        window.act(() -> robot.mousePress(MouseButton.PRIMARY));
    }

    /** Lets the left button go elsewhere, which takes a press back. */
    public void letGoAt(Point2D point) {
        moveTo(point);
        window.act(() -> robot.mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    /** Moves the pointer to the middle of a thing. */
    public void moveTo(Node thing) {
        moveTo(reach(thing));
    }

    /** Moves the pointer. */
    public void moveTo(Point2D point) {
        window.act(() -> robot.mouseMove(point));
    }

    /** Presses keys together, the last of them last, and lets them go. */
    public void press(KeyCode... keys) {
        window.act(() -> Stream.of(keys).forEach(robot::keyPress));
        window.act(() -> Stream.of(keys)
                .sorted(Comparator.comparingInt(key -> -List.of(keys).indexOf(key)))
                .forEach(robot::keyRelease));
        settle();
    }

    /**
     * Presses a key of a keyboard of another script while others are held.
     *
     * @param writes what the key writes with Shift, if that is held, and without it otherwise
     */
    public void pressOther(String writes, KeyCode... held) {
        window.act(() -> Keyboard.pressOther(writes, Set.of(held)));
        settle();
    }

    /** Types a text of any script, key by key, to whatever has the focus. */
    public void type(String text) {
        text.codePoints().forEach(character -> window.act(() -> Keyboard.type(character, robot)));
        settle();
    }

    /** Puts a text onto the clipboard and pastes it by its keys to whatever has the focus. */
    public void paste(String text) {
        window.ask(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        press(KeyCode.CONTROL, KeyCode.V);
    }

    /**
     * Turns the wheel where the pointer is.
     *
     * @param notches downwards, or upwards where they are negative
     */
    public void wheel(int notches) {
        window.act(() -> turn(notches));
        settle();
    }

    /** Makes the window so large, and its text. */
    public void resize(WindowSize size) {
        window.act(() -> {
            HeadlessScreen.resize(size.width(), size.height());
            Stage stage = main();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(size.width());
            stage.setHeight(size.height());
            program.look().setTextPercent(size.percent());
        });
        settle();
    }

    /** Turns to another program and back to this one, which the platform without a screen cannot be made to tell. */
    public void turnAwayAndBack() {
        window.act(() -> WindowHelper.setFocused(Eyes.front(), false));
        settle();
        window.act(() -> WindowHelper.setFocused(Eyes.front(), true));
        settle();
    }

    /** Closes the window by the sign in its frame, which may be asked about. */
    public void closeWindow() {
        window.act(() -> {
            Stage stage = main();
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        settle();
    }

    /** {@return whether no window is left} */
    boolean isClosed() {
        return window.ask(() -> javafx.stage.Window.getWindows().isEmpty());
    }

    /** Lets time pass, and everything be done that was to be done meanwhile. */
    public void pass(Duration time) {
        window.act(() -> program.time().run(time));
        settleNow();
    }

    /** Lets everything be done that is waiting to be worked on or shown, now and after every deed. */
    public void settleFromNowOn() {
        patient = true;
        settle();
    }

    /** From now on goes on without waiting for what is worked on or shown, until time passes. */
    public void hurryFromNowOn() {
        patient = false;
    }

    private void settle() {
        if (patient) {
            settleNow();
        }
    }

    private void settleNow() {
        program.awaitWriting();
        for (int rounds = 0; rounds < MOST_ROUNDS && program.time().isBusy(); rounds++) {
            window.act(() -> program.time().run(Duration.ZERO));
            program.awaitWriting();
        }
    }

    /** {@return whether these words can be read in a window that can be touched, scrolled into view or not} */
    public boolean sees(String words) {
        return words().stream().anyMatch(each -> each.contains(words));
    }

    /** Insists that these words can be read. */
    public void see(String words) {
        if (!sees(words)) {
            throw new AssertionError("\"" + words + "\" is not to be seen among " + words());
        }
    }

    /** {@return the words that can be read in every window that can be touched} */
    public List<String> words() {
        return window.ask(() -> Eyes.windows().stream()
                .flatMap(each -> Eyes.words(each.getScene().getRoot()).stream())
                .filter(each -> !each.isBlank())
                .toList());
    }

    /** {@return what has the focus in the window in front, if anything} */
    public Optional<Node> focus() {
        return window.ask(Eyes::focus);
    }

    /** {@return everything in windows that can be touched that may be used and has these words or this name} */
    public List<Node> things(String words) {
        return window.ask(() -> Eyes.everything().stream()
                .filter(Eyes::isUsable)
                .filter(each -> Eyes.names(each).contains(words))
                .toList());
    }

    /** {@return the one thing that may be used and has these words or this name} */
    public Node theOne(String words) {
        List<Node> things = things(words);
        if (things.size() != 1) {
            throw new AssertionError(
                    (things.isEmpty() ? "no \"" : "more than one \"") + words + "\" among " + usable());
        }
        return things.getFirst();
    }

    /** {@return of several things with these words the one that stands with other words in the smallest part} */
    public Node theOne(String words, String beside) {
        List<Node> things = things(words);
        return window.ask(() -> things.stream()
                .max(Comparator.comparingInt(each -> depthOfPartWith(each, beside)))
                .filter(each -> depthOfPartWith(each, beside) > 0)
                .orElseThrow(() -> new AssertionError("no \"" + words + "\" beside \"" + beside + "\" among "
                        + Eyes.everything().stream()
                                .filter(Eyes::isUsable)
                                .map(Eyes::describe)
                                .toList())));
    }

    /** {@return the row of a list in which these words stand} */
    public Node row(String words) {
        return window.ask(() -> Eyes.everything().stream()
                .filter(each -> each instanceof TableRow<?> && Eyes.words(each).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with \"" + words + "\"")));
    }

    /** {@return what may be used in windows that can be touched, in words} */
    public List<String> usable() {
        return window.ask(() -> Eyes.everything().stream()
                .filter(Eyes::isUsable)
                .map(Eyes::describe)
                .toList());
    }

    /** {@return what was reported and nobody expected} */
    public List<String> surprises() {
        return surprises.heard();
    }

    /** Puts down what is in hand, closes every window, and insists that nothing unexpected was reported. */
    @Override
    public void close() {
        try {
            window.act(() -> Stream.iterate(0, round -> round < 9 && isDialogShown(), round -> round + 1)
                    .forEach(_ -> Eyes.front().close()));
            settle();
            window.act(program::end);
            window.act(() -> {
                List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide);
                Thread.currentThread().setUncaughtExceptionHandler(null);
            });
        } finally {
            surprises.close();
        }
        if (!surprises.heard().isEmpty()) {
            throw new AssertionError("reported: " + String.join("\n", surprises.heard()));
        }
    }

    /** {@return whether a dialog waits for an answer. For the thread of the window} */
    static boolean isDialogShown() {
        return !Eyes.windows().isEmpty() && !Eyes.front().equals(main());
    }

    private static Stage main() {
        return javafx.stage.Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(Stage::isShowing)
                .filter(each -> each.getOwner() == null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the window is closed"));
    }

    private void press(Node thing, MouseButton button, int times) {
        Point2D point = reach(thing);
        // Two presses at the same place would be a double click, if they came soon enough after one another.
        moveTo(point.add(point.getX() > NOTCH ? -NOTCH : NOTCH, 0));
        moveTo(point);
        press(button, times);
    }

    private void press(MouseButton button) {
        press(button, 1);
    }

    /** Presses that follow one another at once are a double click on the slowest machine, too. */
    private void press(MouseButton button, int times) {
        if (window.ask(() -> Eyes.isOverWindow(robot.getMousePosition()))) {
            if (times == 1) {
                window.act(() -> robot.mousePress(button));
                window.act(() -> robot.mouseRelease(button));
            } else {
                window.act(() -> {
                    for (int time = 0; time < times; time++) {
                        robot.mousePress(button);
                        robot.mouseRelease(button);
                    }
                });
            }
        }
        settle();
    }

    /** {@return where to press a thing, now that it is in view and the mouse would hit it} */
    private Point2D reach(Node thing) {
        scrollTo(thing);
        return window.ask(() -> {
            Point2D point =
                    Eyes.middle(thing).orElseThrow(() -> new AssertionError("out of view: " + Eyes.describe(thing)));
            Optional<Node> hit = Eyes.at(point);
            if (hit.filter(each -> Eyes.isWithin(each, thing)).isEmpty()) {
                throw new AssertionError("at the middle of " + Eyes.describe(thing) + " the mouse hits "
                        + hit.map(Eyes::describe).orElse("nothing"));
            }
            return point;
        });
    }

    /** Turns the wheel until a thing is in view, or as much of it as the view can hold. */
    private void scrollTo(Node thing) {
        for (int turns = 0; turns < MOST_NOTCHES; turns++) {
            int notches = window.ask(() -> notchesTo(thing));
            if (notches == 0) {
                return;
            }
            Bounds before = window.ask(() -> thing.localToScene(thing.getLayoutBounds()));
            window.act(() -> turn(notches));
            if (window.ask(() -> thing.localToScene(thing.getLayoutBounds())).equals(before)) {
                return;
            }
        }
    }

    /** Moves the pointer over what scrolls a thing. {@return how far the wheel has to be turned until it is in view} */
    private int notchesTo(Node thing) {
        Optional<Node> scroller = Stream.iterate(thing.getParent(), each -> each != null, Node::getParent)
                .filter(each -> each instanceof ScrollPane || each instanceof VirtualFlow<?>)
                .map(Node.class::cast)
                .filter(each -> Eyes.inView(each).isPresent())
                .findFirst();
        if (scroller.isEmpty()) {
            return 0;
        }
        Bounds view = Eyes.inView(scroller.get()).orElseThrow();
        Bounds place = thing.localToScene(thing.getLayoutBounds());
        double enough = Math.min(ENOUGH, place.getHeight() / 2);
        double below = place.getMinY() + enough - view.getMaxY();
        double above = view.getMinY() - (place.getMaxY() - enough);
        if (below <= 0 && above <= 0) {
            return 0;
        }
        robot.mouseMove(Eyes.onScreen(thing.getScene(), view.getMinX() + 3, view.getCenterY()));
        int most = Math.max(1, (int) (view.getHeight() / NOTCH) - 1);
        double far = below > 0 ? below + view.getHeight() / 3 : -above - view.getHeight() / 3;
        int notches = Math.clamp(Math.round(far / NOTCH), -most, most);
        return notches == 0 ? (int) Math.signum(far) : notches;
    }

    /** The headless robot misses a window that does not stand in the corner of the screen. */
    private void turn(int notches) {
        Point2D pointer = robot.getMousePosition();
        if (isDialogShown()) {
            Eyes.at(pointer).ifPresent(node -> Event.fireEvent(node, scrolled(node.getScene(), pointer, notches)));
        } else {
            robot.mouseWheel(notches);
        }
    }

    private static ScrollEvent scrolled(Scene scene, Point2D pointer, int notches) {
        double x = pointer.getX() - scene.getWindow().getX() - scene.getX();
        double y = pointer.getY() - scene.getWindow().getY() - scene.getY();
        double far = -notches * (double) NOTCH;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                pointer.getX(),
                pointer.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                far,
                0,
                far,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    /** {@return how deep in the screen that part lies which holds a thing and, among its words, these; 0 for none} */
    private static int depthOfPartWith(Node thing, String words) {
        Optional<Node> part = Stream.<Node>iterate(thing, each -> each != null, Node::getParent)
                .filter(each -> Eyes.words(each).contains(words))
                .findFirst();
        return part.map(each -> (int) Stream.<Node>iterate(each, up -> up != null, Node::getParent)
                        .count())
                .orElse(0);
    }
}
