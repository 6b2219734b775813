package org.engagementchecklist.ui.moving;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.CommandMenu;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.WayBack;

/** What moving an engagement to a newer edition would bring; nothing has happened yet. */
public final class MovingView extends BorderPane {
    private final MovingModel model;
    private final Headline headline;

    /**
     * Shows what would come of moving.
     *
     * @param move moves
     * @param cancel leads back, with nothing changed
     * @param look of the window
     */
    public MovingView(MovingModel model, Runnable move, Runnable cancel, Look look, Dialogs dialogs) {
        this.model = model;
        this.headline = new Headline(model.title());
        getStyleClass().add("moving");
        setTop(new WayBack(Messages.text("moving.back"), cancel, new CommandMenu(this, look, dialogs)));
        setCenter(scrolled());
        setBottom(foot(move, cancel));
    }

    /** Moves the focus to the heading. */
    public void enter() {
        applyCss();
        headline.requestFocus();
    }

    private ScrollPane scrolled() {
        VBox page = new VBox(headline);
        model.explanation().forEach(each -> page.getChildren().add(new Passage(each)));
        model.parts().forEach(each -> page.getChildren().add(new PartView(each)));
        page.getStyleClass().add("moving-page");
        VBox centred = new VBox(page);
        centred.getStyleClass().add("moving-centred");
        ScrollPane scrolled = new ScrollPane(centred);
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        InView.keepFocus(scrolled);
        return scrolled;
    }

    private static FlowPane foot(Runnable move, Runnable cancel) {
        Button go = Links.button(Messages.text("moving.move"), move);
        go.getStyleClass().add("accent");
        FlowPane foot = Reflow.of(go, Links.button(Messages.text("moving.cancel"), cancel));
        foot.getStyleClass().add("moving-foot");
        return foot;
    }
}
