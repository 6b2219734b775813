package org.engagementchecklist.ui.wizard;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Visibility;
import org.jspecify.annotations.Nullable;

/** The wizard: the outline, the page in view and the offices side by side, between its head and its status line. */
public final class WizardView extends BorderPane {
    private final WizardFrame frame;
    private final OutlineView outline;
    private final PageView page;
    private final OfficesView offices;
    private final WizardHead head;
    private final VBox top;
    private final WizardFoot foot;
    private final StatusLine status;
    private final FoldButtons folds;
    private Optional<Node> lastFocused = Optional.empty();

    /** Shows the wizard of a frame. */
    public WizardView(WizardFrame frame) {
        this.frame = frame;
        outline = new OutlineView(frame.model(), frame.doors());
        page = new PageView(frame.model(), frame.doors());
        offices = new OfficesView(frame.model(), frame.doors());
        foot = new WizardFoot(frame.model(), frame.exits());
        status = new StatusLine(frame.model().session(), frame.doors().dialogs());
        folds = new FoldButtons(frame.model().session(), this::fold);
        head = new WizardHead(frame, folds, WizardMenu.of(this, frame));
        getStyleClass().add("wizard");
        top = new VBox(head);
        setTop(top);
        setCenter(middle());
        setBottom(status);
        widthProperty().subscribe(_ -> fold());
        frame.doors().look().textPercent().subscribe(_ -> fold());
        frame.model().place().addListener((_, _, _) -> folds.foldBack());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::remember);
    }

    private void remember(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.equals(page)) {
                lastFocused = Optional.ofNullable(focused);
            }
        }
    }

    /** Puts the focus where reading begins. */
    public void begin() {
        page.focus();
    }

    /** Puts the focus back to where it last was on the page; what was in view still is. */
    public void comeBack() {
        applyCss();
        layout();
        lastFocused
                .filter(node -> node.getScene() != null && node.getScene().equals(getScene()))
                .ifPresentOrElse(Node::requestFocus, this::begin);
    }

    /** Shows something below the head, in place of what was shown there. Once it is hidden, the page has the focus. */
    public void showAbove(Node notice) {
        top.getChildren().setAll(head, notice);
        notice.visibleProperty().subscribe(seen -> {
            if (!seen && notice.isFocusWithin()) {
                comeBack();
            }
        });
    }

    void next() {
        foot.next();
    }

    void search() {
        folds.unfold(Panel.OUTLINE);
        outline.focusSearch();
    }

    /** Moves the focus from the outline to the page, from there to the offices, and on. */
    void nextPanel() {
        Panel next = outline.isFocusWithin() ? Panel.PAGE : offices.isFocusWithin() ? Panel.OUTLINE : Panel.OFFICES;
        folds.unfold(next);
        switch (next) {
            case OUTLINE -> outline.focus();
            case PAGE -> page.focus();
            case OFFICES -> offices.focus();
        }
    }

    private HBox middle() {
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox centre = new VBox(page, foot);
        centre.getStyleClass().add("centre");
        HBox.setHgrow(centre, Priority.ALWAYS);
        HBox middle = new HBox(outline, centre, offices);
        middle.setMinSize(0, 0);
        return middle;
    }

    private void fold() {
        double width = getWidth() / frame.doors().look().em();
        Set<Panel> inView = Panel.inView(width, folds.unfolded());
        Visibility.set(outline, inView.contains(Panel.OUTLINE));
        Visibility.set(offices, inView.contains(Panel.OFFICES));
        Visibility.set(page.getParent(), inView.contains(Panel.PAGE));
        Priority grown = inView.contains(Panel.PAGE) ? Priority.NEVER : Priority.ALWAYS;
        HBox.setHgrow(outline, grown);
        HBox.setHgrow(offices, grown);
        folds.show(inView);
        head.show(Room.of(inView));
        status.show(Room.of(inView));
    }
}
