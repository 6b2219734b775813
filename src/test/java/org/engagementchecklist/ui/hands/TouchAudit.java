package org.engagementchecklist.ui.hands;

import com.sun.javafx.scene.control.ContextMenuContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * What is wrong with a screen for those who use it with a mouse and read it, found by geometry and picking alone: whatever
 * can be used is what the mouse would hit at the middle of what is in view of it; nothing stands over another thing, is cut
 * off or outside the window; no text has less room than its letters need. Each finding is a sentence, and a good screen has
 * none. What is scrolled away counts as in view where it can be scrolled to. For the thread of the window.
 */
final class TouchAudit {
    /** Pixels that rounding may take. */
    private static final double ROUNDING = 1.5;

    private static final double LEAST = 4;
    private static final double SHADOW = 20;
    private static final double LEAST_VIEW = 60;

    private final List<String> findings = new ArrayList<>();

    private TouchAudit() {}

    /** {@return what is wrong with the windows that can be touched} */
    static List<String> findings() {
        TouchAudit audit = new TouchAudit();
        Eyes.everything().stream().filter(Eyes::isUsable).forEach(audit::inspectUsable);
        Eyes.everything().forEach(audit::inspectText);
        Eyes.windows().forEach(audit::inspectWindow);
        Eyes.everything().stream()
                .filter(ScrollPane.class::isInstance)
                .forEach(each -> audit.inspectScroller((ScrollPane) each));
        audit.inspectOverlaps();
        return List.copyOf(audit.findings);
    }

    /** A menu may come so close that its shadow is beyond the screen. */
    private void inspectWindow(Window window) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        if (window.getWidth() > screen.getWidth() + SHADOW || window.getHeight() > screen.getHeight() + SHADOW) {
            findings.add("a window is larger than the screen: " + Math.round(window.getWidth()) + "×"
                    + Math.round(window.getHeight()));
        }
    }

    private void inspectUsable(Node thing) {
        Optional<Bounds> seen = insist(thing);
        if (seen.isEmpty() || seen.get().getHeight() < LEAST) {
            return;
        }
        Point2D middle = Eyes.middle(thing).orElseThrow();
        Optional<Node> hit = Eyes.hit(thing.getScene().getWindow(), middle);
        if (hit.filter(each -> Eyes.isWithin(each, thing)).isEmpty()) {
            find(
                    thing,
                    "is not what the mouse hits at its middle, but "
                            + hit.map(Eyes::describe).orElse("nothing"));
        }
    }

    private void inspectText(Node node) {
        switch (node) {
            case Labeled labeled
            when isRead(labeled) -> {
                insist(labeled);
                labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .forEach(drawn -> inspectDrawn(labeled, drawn));
            }
            case Text text when isOwnText(text) -> insist(text);
            default -> {}
        }
    }

    private static boolean isRead(Labeled labeled) {
        return labeled.getText() != null
                && !labeled.getText().isBlank()
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
    }

    /** Neither of a label, which is inspected as a whole, nor of a field, which scrolls. */
    private static boolean isOwnText(Text text) {
        return !text.getText().isBlank()
                && Stream.iterate(text.getParent(), each -> each != null, Node::getParent)
                        .noneMatch(each -> each instanceof Labeled || each instanceof TextInputControl);
    }

    /** Where a text may be cut, the pointer shows all of it. */
    private void inspectDrawn(Labeled labeled, Text drawn) {
        boolean isWhole = bare(drawn.getText()).equals(bare(labeled.getText()));
        boolean isToldOtherwise = labeled.getTooltip() != null
                && bare(labeled.getTooltip().getText()).contains(bare(labeled.getText()));
        if (!isWhole && !isToldOtherwise) {
            find(labeled, "is drawn as \"" + drawn.getText() + "\"");
        }
        if (drawn.getLayoutBounds().getHeight() > labeled.getHeight() + ROUNDING) {
            find(labeled, "is lower than its letters");
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void inspectScroller(ScrollPane pane) {
        if (Eyes.inView(pane).isEmpty() || pane.getContent() == null) {
            return;
        }
        double room = pane.getViewportBounds().getHeight();
        double wanted = Math.min(pane.getContent().getLayoutBounds().getHeight(), LEAST_VIEW);
        if (room + ROUNDING < wanted) {
            find(pane, "shows no more than " + Math.round(room) + " pixels at once");
        }
    }

    /** Insists that all of a thing can be brought into view. {@return what is in view of it now} */
    private Optional<Bounds> insist(Node thing) {
        Bounds place = thing.localToScene(thing.getLayoutBounds());
        Optional<Bounds> seen = Eyes.inView(thing);
        Optional<Node> scroller = scroller(thing);
        if (place.getWidth() < 1 || place.getHeight() < 1) {
            find(thing, "has no room");
            return Optional.empty();
        }
        if (scroller.isPresent()) {
            insistOnSides(thing, place, scroller.get());
        } else if (seen.isEmpty()) {
            find(thing, "is outside the window or hidden, at " + words(place));
        } else if (isLess(seen.get().getWidth(), place.getWidth())
                || isLess(seen.get().getHeight(), place.getHeight())) {
            find(thing, "is cut off: of " + words(place) + " only " + words(seen.get()) + " is in view");
        }
        return seen;
    }

    private void insistOnSides(Node thing, Bounds place, Node scroller) {
        boolean goesSideways = Eyes.below(scroller)
                .anyMatch(each -> each instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL);
        Bounds view = scroller.localToScene(scroller.getLayoutBounds());
        boolean isOutside = place.getMinX() < view.getMinX() - ROUNDING || place.getMaxX() > view.getMaxX() + ROUNDING;
        if (isOutside && !goesSideways) {
            find(thing, "is cut off at the side: " + words(place) + " in " + words(view));
        }
    }

    private static boolean isLess(double seen, double wanted) {
        return seen + ROUNDING < wanted;
    }

    private static Optional<Node> scroller(Node thing) {
        return Stream.<Node>iterate(thing.getParent(), each -> each != null, Node::getParent)
                .filter(each -> each instanceof ScrollPane
                        || each instanceof VirtualFlow<?>
                        || each instanceof ContextMenuContent)
                .findFirst();
    }

    /**
     * A text in view.
     *
     * @param paragraph what its lines run through together with other texts, if anything
     */
    private record Seen(Text text, Bounds bounds, Optional<Node> paragraph) {
        boolean isOver(Seen other) {
            Bounds shared = Eyes.common(bounds, other.bounds);
            return shared.getWidth() > LEAST && shared.getHeight() > LEAST;
        }

        boolean runsOnIn(Seen other) {
            return paragraph.isPresent() && paragraph.equals(other.paragraph);
        }
    }

    private void inspectOverlaps() {
        Eyes.windows().forEach(window -> {
            List<Seen> texts = Eyes.below(window.getScene().getRoot())
                    .filter(each -> each instanceof Text text && !text.getText().isBlank())
                    .flatMap(each ->
                            Eyes.inView(each).stream().map(bounds -> new Seen((Text) each, bounds, paragraph(each))))
                    .toList();
            for (int one = 0; one < texts.size(); one++) {
                for (int other = one + 1; other < texts.size(); other++) {
                    inspectOverlap(texts.get(one), texts.get(other));
                }
            }
        });
    }

    private void inspectOverlap(Seen one, Seen other) {
        if (one.isOver(other) && !one.runsOnIn(other)) {
            findings.add(words(one.text()) + " and " + words(other.text()) + " stand over one another");
        }
    }

    private static Optional<Node> paragraph(Node text) {
        return Stream.<Node>iterate(text, each -> each != null, Node::getParent)
                .filter(TextFlow.class::isInstance)
                .findFirst();
    }

    private void find(Node thing, String what) {
        findings.add(Eyes.describe(thing) + " " + what);
    }

    private static String words(Text text) {
        return "\"" + Eyes.shortened(text.getText()) + "\"";
    }

    private static String words(Bounds bounds) {
        return "%.0f×%.0f at %.0f, %.0f"
                .formatted(bounds.getWidth(), bounds.getHeight(), bounds.getMinX(), bounds.getMinY());
    }
}
