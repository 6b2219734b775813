package org.engagementchecklist.ui.hands;

import com.sun.javafx.geom.PickRay;
import com.sun.javafx.scene.NodeHelper;
import com.sun.javafx.scene.input.PickResultChooser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Modality;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What a person sees of the windows on the screen, and what lies under the pointer. For the thread of the window. */
public final class Eyes {
    private static final Set<String> USED_BY_MOUSE =
            Set.of("menu-item", "arrow-button", "day-cell", "left-button", "right-button");

    private static final int LONG = 60;

    private Eyes() {}

    /** {@return the windows that can be touched, the one in front last; behind a dialog nothing can} */
    public static List<Window> windows() {
        List<Window> shown = Window.getWindows().stream()
                .filter(each -> each.isShowing() && !(each instanceof Tooltip))
                .toList();
        Optional<Window> dialog = shown.stream()
                .filter(each -> each instanceof Stage stage && stage.getModality() != Modality.NONE)
                .reduce((_, later) -> later);
        return shown.stream()
                .filter(each -> dialog.isEmpty() || belongsTo(each, dialog.get()))
                .toList();
    }

    /** {@return the window that keys go to} */
    public static Stage front() {
        return windows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("no window is shown"));
    }

    /** {@return what has the focus in the window in front, if anything} */
    public static Optional<Node> focus() {
        return Optional.ofNullable(front().getScene().getFocusOwner());
    }

    /** {@return everything that is shown, scrolled into view or not, from above, in windows that can be touched} */
    public static List<Node> everything() {
        return windows().stream()
                .flatMap(each -> below(each.getScene().getRoot()))
                .toList();
    }

    /** {@return the same of the one window in front, be it no more than a menu} */
    static List<Node> inFront() {
        return below(windows().getLast().getScene().getRoot()).toList();
    }

    /** {@return everything that is shown in every window, also behind a dialog} */
    static Stream<Node> everywhere() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(each -> below(each.getScene().getRoot()));
    }

    /** {@return a node and everything shown in it} */
    public static Stream<Node> below(Node node) {
        List<Node> found = new ArrayList<>();
        collect(node, found);
        return found.stream();
    }

    /** A stream of streams would be as deep as the screen, and everything here looks at all of it again and again. */
    private static void collect(Node node, List<Node> found) {
        if (node.isVisible() && node.getOpacity() > 0) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(each -> collect(each, found));
            }
        }
    }

    /** {@return whether a person may use this with the mouse} */
    public static boolean isUsable(Node node) {
        return !node.isDisabled()
                && !node.isMouseTransparent()
                && (node instanceof ButtonBase
                        || (node instanceof TextInputControl && !(node.getParent() instanceof ComboBoxBase<?>))
                        || (node.isFocusTraversable() && !isContainer(node))
                        || (node instanceof Cell<?> cell
                                && !cell.isEmpty()
                                && node.getStyleClass().contains("list-cell"))
                        || isColumnHeading(node)
                        || node.getStyleClass().stream().anyMatch(USED_BY_MOUSE::contains));
    }

    private static boolean isColumnHeading(Node node) {
        return node.getStyleClass().contains("column-header")
                && words(node).stream().anyMatch(word -> !word.isBlank());
    }

    /** What takes the focus only for its keys. */
    private static boolean isContainer(Node node) {
        return node.getStyleClass().contains("scroll-pane")
                || node.getStyleClass().contains("table-view");
    }

    /** {@return by what names a person may know this: its words, or what a screen reader says of it} */
    public static List<String> names(Node node) {
        List<String> names = new ArrayList<>();
        if (node instanceof Labeled labeled) {
            add(names, labeled.getText());
        }
        if (node instanceof TextInputControl field) {
            add(names, field.getPromptText());
        }
        if (isKnownByWordsInside(node)) {
            below(node).filter(Labeled.class::isInstance).forEach(each -> add(names, ((Labeled) each).getText()));
        }
        add(names, node.getAccessibleText());
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            add(names, label.getText());
        }
        return names.stream().distinct().toList();
    }

    private static boolean isKnownByWordsInside(Node node) {
        return node.getStyleClass().contains("menu-item")
                || node.getStyleClass().contains("column-header")
                || (node instanceof ButtonBase button && button.getText().isEmpty());
    }

    /** {@return the words that can be read in a part of a screen, scrolled into view or not} */
    public static List<String> words(Node part) {
        return below(part).flatMap(each -> wordsOf(each).stream()).toList();
    }

    /** {@return that part of a node which is in view, in its scene; nothing of what is scrolled away or hidden} */
    public static Optional<Bounds> inView(Node node) {
        if (!isShown(node)) {
            return Optional.empty();
        }
        Scene scene = node.getScene();
        Bounds seen = common(
                node.localToScene(node.getLayoutBounds()), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                seen = common(seen, each.localToScene(each.getClip().getBoundsInParent()));
            }
        }
        return Optional.of(seen).filter(each -> each.getWidth() > 0 && each.getHeight() > 0);
    }

    /** {@return the middle of what is in view of a node, on the screen} */
    public static Optional<Point2D> middle(Node node) {
        return inView(node).map(seen -> onScreen(node.getScene(), seen.getCenterX(), seen.getCenterY()));
    }

    /** {@return a point of a scene on the screen, on a whole pixel, as a pointer can reach it} */
    static Point2D onScreen(Scene scene, double x, double y) {
        Window window = scene.getWindow();
        return new Point2D(Math.floor(window.getX() + scene.getX() + x), Math.floor(window.getY() + scene.getY() + y));
    }

    /** {@return what the mouse would hit at a point of the screen, if anything} */
    public static Optional<Node> at(Point2D point) {
        return windows().stream()
                .filter(each -> contains(each, point))
                .reduce((_, later) -> later)
                .flatMap(window -> hit(window, point));
    }

    /** {@return whether there is a window at a point of the screen, or nothing but the screen} */
    static boolean isOverWindow(Point2D point) {
        return Window.getWindows().stream().anyMatch(each -> each.isShowing() && contains(each, point));
    }

    /** {@return whether a node is another, or within it} */
    public static boolean isWithin(Node node, Node other) {
        Node each = node;
        while (each != null && !each.equals(other)) {
            each = each.getParent();
        }
        return each != null;
    }

    /** {@return what a person would call this} */
    public static String describe(Node node) {
        String kind = node.getClass().getSimpleName().isEmpty()
                ? node.getClass().getSuperclass().getSimpleName()
                : node.getClass().getSimpleName();
        return names(node).stream()
                .findFirst()
                .or(() -> words(node).stream().findFirst())
                .map(name -> kind + " \"" + shortened(name) + "\"")
                .orElse(kind + " " + node.getStyleClass());
    }

    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONG ? line : line.substring(0, LONG) + "…";
    }

    /** {@return whether it is shown at all, wherever it is scrolled to} */
    static boolean isShown(Node node) {
        Node each = node;
        while (each != null && each.isVisible() && each.getOpacity() > 0) {
            each = each.getParent();
        }
        return each == null && node.getScene() != null;
    }

    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static List<String> wordsOf(Node node) {
        return switch (node) {
            case Labeled labeled ->
                Optional.ofNullable(labeled.getText()).stream().toList();
            case TextInputControl field -> List.of(field.getText());
            case Text text when !(text.getParent() instanceof Labeled) -> List.of(text.getText());
            default -> List.of();
        };
    }

    private static void add(List<String> names, String name) {
        if (name != null && !name.isBlank()) {
            names.add(name.strip().replaceAll("\\s+", " "));
        }
    }

    private static boolean belongsTo(Window window, Window dialog) {
        return window.equals(dialog)
                || (window instanceof PopupWindow popup
                        && popup.getOwnerWindow() != null
                        && belongsTo(popup.getOwnerWindow(), dialog));
    }

    private static boolean contains(Window window, Point2D point) {
        return point.getX() >= window.getX()
                && point.getX() <= window.getX() + window.getWidth()
                && point.getY() >= window.getY()
                && point.getY() <= window.getY() + window.getHeight();
    }

    /** {@return what the mouse would hit at a point of the screen if a window were alone there, if anything} */
    static Optional<Node> hit(Window window, Point2D point) {
        Scene scene = window.getScene();
        PickResultChooser chooser = new PickResultChooser();
        PickRay ray = new PickRay(
                point.getX() - window.getX() - scene.getX(),
                point.getY() - window.getY() - scene.getY(),
                1,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY);
        NodeHelper.pickNode(scene.getRoot(), ray, chooser);
        return Optional.ofNullable(chooser.getIntersectedNode());
    }
}
