package org.engagementchecklist.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/**
 * What is in view of a scrolled page stays where it is when the view gets higher or lower, so that nothing moves away from
 * under the pointer. By itself a pane keeps it so only when its content grows or shrinks.
 */
final class SteadyScroll {
    private static final double MOST_OF_VIEW = 0.9;

    private final ScrollPane pane;
    private double top;
    private boolean placing;

    private SteadyScroll(ScrollPane pane) {
        this.pane = pane;
        pane.vvalueProperty().subscribe(_ -> {
            if (!placing) {
                top = pane.getVvalue() * hidden();
            }
        });
        pane.viewportBoundsProperty().map(Bounds::getHeight).addListener((_, _, _) -> place(top));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** From now on keeps what is in view where it is, and scrolls by the keys for pages, whatever in it has the focus. */
    static void keep(ScrollPane pane) {
        new SteadyScroll(pane);
    }

    private void pressed(KeyEvent key) {
        double page = MOST_OF_VIEW * pane.getViewportBounds().getHeight();
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case PAGE_DOWN -> scroll(key, top + page);
            case PAGE_UP -> scroll(key, top - page);
            case HOME -> scroll(key, 0);
            case END -> scroll(key, hidden());
            default -> {}
        }
    }

    private void scroll(KeyEvent key, double wanted) {
        key.consume();
        place(wanted);
    }

    private void place(double wanted) {
        double hidden = hidden();
        top = Math.clamp(wanted, 0, Math.max(0, hidden));
        placing = true;
        pane.setVvalue(hidden <= 0 ? 0 : top / hidden);
        placing = false;
    }

    /** {@return how much higher the page is than what is in view of it, in pixels} */
    private double hidden() {
        Bounds view = pane.getViewportBounds();
        return pane.getContent() == null
                ? 0
                : pane.getContent().getLayoutBounds().getHeight() - view.getHeight();
    }
}
