package org.engagementchecklist.ui.preview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Command;
import org.engagementchecklist.ui.common.CommandMenu;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.PdfFiles;
import org.engagementchecklist.ui.common.Visibility;

/** A paper as it would be printed, with what can be done with it above and what became of that below. */
public final class PreviewView extends BorderPane {
    private final PreviewModel model;
    private final PreviewDoors doors;
    private final PageScroll pages;
    private final Headline headline;

    /** Shows a paper. */
    public PreviewView(PreviewModel model, PreviewDoors doors) {
        this.model = model;
        this.doors = doors;
        pages = new PageScroll(model);
        headline = new Headline(Messages.text("preview.title"));
        getStyleClass().add("preview");
        setTop(new VBox(head(), new PreviewBar(model, pages, this::save)));
        setLeft(new PageNumbers(model, pages));
        setCenter(pages);
        setBottom(status());
    }

    /** Moves the focus to the heading, where reading begins. */
    public void enter() {
        applyCss();
        headline.requestFocus();
    }

    private HBox head() {
        Button back = Links.button(Messages.text("preview.back"), this::leave);
        back.setMinWidth(USE_PREF_SIZE);
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        HBox head = new HBox(back, headline, number(), menu());
        head.getStyleClass().add("preview-head");
        return head;
    }

    /** Which page is in view. */
    private Label number() {
        Label number = new Label();
        number.setMinWidth(USE_PREF_SIZE);
        number.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text(
                                "preview.page",
                                pages.current().get() + 1,
                                model.sizes().get().size()),
                        pages.current(),
                        model.sizes()));
        Visibility.bind(number, model.sizes().map(sizes -> !sizes.isEmpty()));
        return number;
    }

    private Label status() {
        Label status = new Passage("", "preview-status", "strong");
        status.setMaxWidth(Double.MAX_VALUE);
        status.setAccessibleRole(AccessibleRole.TEXT);
        status.textProperty().bind(model.said());
        Visibility.bind(status, Bindings.isNotEmpty(model.said()));
        status.focusTraversableProperty().bind(status.visibleProperty());
        return status;
    }

    private CommandMenu menu() {
        CommandMenu menu = new CommandMenu(this, doors.look(), doors.dialogs());
        menu.add(List.of(Command.back(Messages.text("preview.back"), this::leave)));
        menu.add(Messages.text("preview.go"), moves());
        menu.add(Messages.text("preview.size"), sizes());
        menu.add(List.of(
                Command.of(Messages.text("preview.print"), model::print, "Shortcut+P"),
                Command.of(Messages.text("preview.save"), this::save, "Shortcut+E"),
                Command.of(Messages.text("preview.view"), model::view)));
        menu.comeFirstIn(pages);
        return menu;
    }

    /** Arrows and the space bar belong to lists and buttons where these have the focus. */
    private List<Command> moves() {
        return List.of(
                Command.of(
                        Messages.text("preview.next"),
                        () -> pages.go(pages.current().get() + 1),
                        "Page Down"),
                Command.of(
                        Messages.text("preview.previous"),
                        () -> pages.go(pages.current().get() - 1),
                        "Page Up"),
                Command.of(Messages.text("preview.first"), () -> pages.go(0), "Home"),
                Command.of(Messages.text("preview.last"), () -> pages.go(Integer.MAX_VALUE), "End"),
                Command.of(Messages.text("preview.down"), () -> pages.goLines(1), "Down"),
                Command.of(Messages.text("preview.up"), () -> pages.goLines(-1), "Up"),
                Command.of(Messages.text("preview.window-down"), () -> pages.goWindows(1), "Space"),
                Command.of(Messages.text("preview.window-up"), () -> pages.goWindows(-1), "Shift+Space"));
    }

    private List<Command> sizes() {
        return List.of(
                Command.of(
                        Messages.text("preview.larger"),
                        () -> PreviewBar.larger(pages),
                        "Plus",
                        "Shift+Equals",
                        "Shift+Plus",
                        "Equals",
                        "Add"),
                Command.of(Messages.text("preview.smaller"), () -> PreviewBar.smaller(pages), "Minus", "Subtract"),
                Command.of(
                        Messages.text("preview.fit-width"), () -> pages.zoom().set(new Zoom.FitWidth()), "W"),
                Command.of(Messages.text("preview.fit-page"), () -> pages.zoom().set(new Zoom.FitPage()), "P"));
    }

    private void save() {
        doors.dialogs().fileToSave(PdfFiles.kind(), model.suggestion()).ifPresent(model::save);
    }

    private void leave() {
        doors.back().run();
        model.close();
    }
}
