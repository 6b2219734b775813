package org.engagementchecklist.ui.start;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engagementchecklist.storage.EngagementEntry;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FileKind;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** The first screen: a welcome or the list of engagements, the examples on demand, and what is amiss with checklists. */
public final class StartView extends BorderPane {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final StartModel model;
    private final StartDoors doors;
    private final Dialogs dialogs;
    private final Ways ways;
    private final ChecklistNotice notice;

    /** Shows the start. */
    public StartView(StartModel model, StartDoors doors) {
        this.model = model;
        this.doors = doors;
        this.dialogs = doors.dialogs();
        this.ways = new Ways(model, this::openFile, this::bringFiles, this::showExamples);
        this.notice = new ChecklistNotice(model, this::explain);
        getStyleClass().add("start");
        setTop(header(doors.checklists()));
        model.listing().subscribe(_ -> showListing());
        setOnDragOver(this::dragged);
        setOnDragExited(_ -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(this::dropped);
    }

    /** Reads the folder anew and moves the focus to the heading. */
    public void enter() {
        showListing();
        model.refresh();
    }

    private void showListing() {
        switch (model.listing().get()) {
            case READING -> show(new Passage(Messages.text("start.list.reading"), "muted", "reading"));
            case MISSING -> {
                MissingPage page = new MissingPage(model, doors);
                show(page);
                page.enter();
            }
            case EMPTY -> {
                WelcomePage page = new WelcomePage(model, ways, doors);
                show(page);
                page.enter();
            }
            case FILLED -> {
                ListPage page = new ListPage(model, ways, this::choose, this::export, doors);
                show(page);
                page.enter();
            }
        }
    }

    private void showExamples() {
        ExamplesPage page = new ExamplesPage(model, this::showListing);
        setCenter(page);
        page.enter();
    }

    /** A page takes all the room there is; what needs more scrolls. */
    private void show(Region page) {
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox pageAndNotice = new VBox(page, notice);
        pageAndNotice.getStyleClass().add("page-and-notice");
        ScrollPane scrolled = new ScrollPane(pageAndNotice);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        scrolled.setFocusTraversable(false);
        InView.keepFocus(scrolled);
        setCenter(scrolled);
        // What is scrolled belongs to the scene, and can take the focus, only once its pane is styled.
        applyCss();
    }

    private HBox header(Runnable checklists) {
        Passage name = new Passage(Messages.text("start.header.program"), "strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Passage standing = new Passage("", "muted", "standing");
        model.edition().subscribe(_ -> standing.setText(model.standing()));
        model.library().subscribe(_ -> standing.setText(model.standing()));
        Hyperlink installed = Links.link(Messages.text("start.header.checklists"), checklists);
        installed.setMinWidth(USE_PREF_SIZE);
        HBox header = new HBox(new VBox(name, standing), space, installed);
        header.getStyleClass().add("header");
        return header;
    }

    /** Files can be dropped anywhere on the screen. */
    private void dragged(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROP, true);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        bring(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
        drag.setDropCompleted(true);
        drag.consume();
    }

    private void bringFiles() {
        FileKind kind = new FileKind(Messages.text("start.import.kind"), List.of("engagement", "pdf"));
        bring(dialogs.filesToOpen(kind));
    }

    /** Brings files and folders from elsewhere into the folder, and says what became of each. */
    public void bring(List<Path> places) {
        if (!places.isEmpty()) {
            model.bring(places, arrivals -> dialogs.show(ArrivalList.title(arrivals), ArrivalList.of(arrivals)));
        }
    }

    /** Asks how and where to, and says what became of each. */
    private void export(List<Row> rows) {
        Dialogs.Message message =
                new Dialogs.Message(Messages.text("start.export.how", rows.size()), Messages.text("start.export.safe"));
        List<ExportKind> kinds = List.of(ExportKind.values());
        dialogs.choose(message, kinds.stream().map(ExportKind::words).toList())
                .map(kinds::get)
                .ifPresent(kind -> dialogs.folder()
                        .ifPresent(to -> model.export(
                                rows,
                                kind,
                                to,
                                departures ->
                                        dialogs.show(DepartureList.title(departures), DepartureList.of(departures)))));
    }

    private void openFile() {
        FileKind kind = new FileKind(Messages.text("start.open.kind"), "engagement");
        dialogs.fileToOpen(kind).ifPresent(this::open);
    }

    private void choose(Row row) {
        switch (row.entry()) {
            case EngagementEntry.Listed listed -> open(listed.file());
            case EngagementEntry.Unreadable(var file, var defects) -> explainEngagement(new Trouble(file, defects));
        }
    }

    private void open(Path file) {
        model.open(file, this::explainEngagement);
    }

    private void explainEngagement(Trouble trouble) {
        explain(trouble);
        model.goodCopies(dialogs).offer(trouble.file()).ifPresent(this::open);
    }

    private void explain(Trouble trouble) {
        explain(Messages.text("start.trouble.title", trouble.name()), List.of(trouble));
    }

    private void explain(String title, List<Trouble> troubles) {
        dialogs.show(title, DefectList.of(troubles));
    }
}
