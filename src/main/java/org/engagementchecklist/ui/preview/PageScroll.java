package org.engagementchecklist.ui.preview;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;
import org.engagementchecklist.report.print.PageSize;

/** The pages in their size, scrolled. What is in view is asked for, and stays in view when the size changes. */
final class PageScroll extends ScrollPane {
    private static final double GAP = 16;
    private static final double LINE = 48;

    private final PreviewModel model;
    private final PageStack stack;
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.FitWidth());
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(100);
    private final IntegerProperty current = new SimpleIntegerProperty(0);
    private boolean moving;

    PageScroll(PreviewModel model) {
        this.model = model;
        stack = new PageStack(model);
        getStyleClass().add("preview-scroll");
        setContent(stack);
        setFocusTraversable(false);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        model.sizes().subscribe(_ -> place());
        zoom.subscribe(_ -> place());
        viewportBoundsProperty().addListener((_, before, now) -> {
            if (before.getWidth() != now.getWidth() || before.getHeight() != now.getHeight()) {
                place();
            }
        });
        vvalueProperty().addListener((_, _, _) -> scrolled());
        current.subscribe(page -> stack.stopAt(page.intValue()));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .subscribe(_ -> ask());
    }

    /** {@return how large the pages stand} */
    ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /** {@return the size of the pages, in per cent of that on paper} */
    ReadOnlyIntegerProperty percent() {
        return percent.getReadOnlyProperty();
    }

    /** {@return the page in view, counted from 0} */
    ReadOnlyIntegerProperty current() {
        return current;
    }

    /** Brings a page to the top; beyond the first and the last, the nearest is taken. */
    void go(int page) {
        int pages = model.sizes().get().size();
        if (pages == 0) {
            return;
        }
        boolean focused = stack.isInUse();
        int to = Math.clamp(page, 0, pages - 1);
        moveTo(stack.column().top(to) - GAP);
        current.set(to);
        if (focused) {
            stack.focus(to);
        }
    }

    /** Moves on by so many lines, up if they are negative. */
    void goLines(int lines) {
        setVvalue(valueOf(viewTop() + lines * LINE));
    }

    /** Moves on by so many windows full, up if they are negative. */
    void goWindows(int windows) {
        setVvalue(valueOf(viewTop() + windows * (viewHeight() - LINE)));
    }

    /** Moves the focus to the page in view. */
    void focusPage() {
        stack.focus(current.get());
    }

    private void place() {
        List<PageSize> pages = model.sizes().get();
        if (pages.isEmpty() || viewHeight() <= 0) {
            return;
        }
        PageColumn before = stack.column();
        double part =
                before.pages().isEmpty() ? 0 : (viewTop() - before.top(current.get())) / before.height(current.get());
        double scale = zoom.get().scale(pages.getFirst(), viewWidth() - 2 * GAP, viewHeight() - 2 * GAP);
        PageColumn now = new PageColumn(pages, scale, GAP);
        percent.set((int) Math.round(scale / Zoom.ACTUAL * 100));
        resize(now);
        stack.stopAt(current.get());
        moveTo(before.pages().isEmpty() ? 0 : now.top(current.get()) + part * now.height(current.get()));
        ask();
    }

    /** Takes the new size at once: when it does later, the pane keeps its own idea of what was in view. */
    private void resize(PageColumn now) {
        moving = true;
        stack.place(now, viewWidth());
        stack.autosize();
        moving = false;
    }

    private void scrolled() {
        if (!moving && !stack.column().pages().isEmpty()) {
            boolean focused = stack.isInUse();
            current.set(stack.column().at(viewTop(), viewHeight()));
            if (focused) {
                stack.focus(current.get());
            }
        }
        ask();
    }

    private void moveTo(double top) {
        moving = true;
        setVvalue(valueOf(top));
        moving = false;
    }

    private void ask() {
        if (!stack.column().pages().isEmpty()) {
            model.want(
                    stack.column().near(viewTop(), viewHeight()), stack.column().scale() * density());
        }
    }

    private double density() {
        Scene scene = getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
    }

    private double viewTop() {
        return getVvalue() * hidden();
    }

    private double valueOf(double top) {
        return hidden() == 0 ? 0 : Math.clamp(top / hidden(), 0, 1);
    }

    private double hidden() {
        return Math.max(0, stack.column().height() - viewHeight());
    }

    private double viewWidth() {
        return getViewportBounds().getWidth();
    }

    private double viewHeight() {
        Bounds room = getViewportBounds();
        return room.getHeight();
    }
}
