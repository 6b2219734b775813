package org.engagementchecklist.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/**
 * What is wrong with a screen for those who cannot see it, cannot use a mouse or read large text: each finding is a
 * sentence, and a good screen has none.
 */
public final class AccessibilityAudit {
    private AccessibilityAudit() {}

    /** {@return every focusable node without a role or a name, and every step of the Tab key that leads backwards} */
    public static List<String> of(Parent screen) {
        List<Node> stops = stops(screen);
        List<String> findings = new ArrayList<>();
        stops.stream()
                .filter(node -> !hasRole(node))
                .map(node -> "no role: " + node)
                .forEach(findings::add);
        stops.stream()
                .filter(node -> !hasName(node))
                .map(node -> "no name: " + node)
                .forEach(findings::add);
        for (int i = 1; i < stops.size(); i++) {
            if (leadsBackwards(stops.get(i - 1), stops.get(i))) {
                findings.add("Tab leads back from " + stops.get(i - 1) + " to " + stops.get(i));
            }
        }
        return findings;
    }

    /** {@return the texts that are shown shorter than they are} */
    public static List<String> cutTexts(Parent screen) {
        return visible(screen)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(AccessibilityAudit::isCut)
                .map(Labeled::getText)
                .toList();
    }

    /** {@return what the Tab key stops at, in its order} */
    public static List<Node> stops(Parent screen) {
        return visible(screen)
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityAudit::visible)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static boolean hasRole(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        return role != null && role != AccessibleRole.NODE && role != AccessibleRole.PARENT;
    }

    /** A field's own text is no name: it is what was typed. */
    private static boolean hasName(Node node) {
        String own = node instanceof TextInputControl ? "" : words(node, AccessibleAttribute.TEXT);
        return !own.isBlank()
                || Optional.ofNullable(node.getAccessibleText())
                        .filter(text -> !text.isBlank())
                        .isPresent()
                || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
    }

    private static String words(Node node, AccessibleAttribute attribute) {
        return node.queryAccessibleAttribute(attribute) instanceof String text ? text : "";
    }

    private static boolean leadsBackwards(Node from, Node to) {
        Bounds first = inView(from);
        Bounds second = inView(to);
        boolean above = second.getMaxY() < first.getMinY();
        boolean right = second.getMinX() >= first.getMinX();
        return above && !right;
    }

    /** Where a node stands in the scene; what is scrolled away stands at the edge of what is in view. */
    private static Bounds inView(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane) {
                Bounds view = pane.localToScene(pane.getLayoutBounds());
                double top = Math.clamp(place.getMinY(), view.getMinY(), view.getMaxY());
                double bottom = Math.clamp(place.getMaxY(), view.getMinY(), view.getMaxY());
                place = new BoundingBox(place.getMinX(), top, place.getWidth(), bottom - top);
            }
        }
        return place;
    }

    private static boolean isCut(Labeled labeled) {
        String whole = Optional.ofNullable(labeled.getText()).orElse("");
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .anyMatch(shown -> !bare(shown).equals(bare(whole)));
    }

    /** Where a text wraps, a blank may be shown as the end of a line. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
