package org.engagementchecklist.ui.start;

import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.engagementchecklist.app.PdfFiles;
import org.engagementchecklist.ui.common.Command;
import org.engagementchecklist.ui.common.CommandMenu;
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
    private final ChecklistNotice notice;
    private final Map<Listing, Page> pages = new EnumMap<>(Listing.class);
    private Optional<ListPage> list = Optional.empty();
    private boolean aside;

    /** A page that is kept, so that what is selected, sorted, scrolled and focused on it stays. */
    private record Page(ScrollPane pane, VBox content, Runnable enter) {}

    /** Shows the start. */
    public StartView(StartModel model, StartDoors doors) {
        this.model = model;
        this.doors = doors;
        this.dialogs = doors.dialogs();
        this.notice = new ChecklistNotice(model, this::explain);
        getStyleClass().add("start");
        setTop(header(doors.checklists()));
        model.listing().subscribe(_ -> follow());
        setOnDragOver(this::dragged);
        setOnDragExited(_ -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(this::dropped);
    }

    /** Reads the folder anew and moves the focus to what was selected, or to the heading. */
    public void enter() {
        aside = false;
        Page page = page();
        show(page);
        page.enter().run();
        model.shelves().passOn();
        model.refresh();
    }

    /** A page stays while only what is on it changes; whoever looks at something else is left there. */
    private void follow() {
        Page page = page();
        if (!aside && !page.pane().equals(getCenter())) {
            show(page);
            page.enter().run();
        }
    }

    private Page page() {
        Listing listing = model.listing().get() == Listing.READING
                ? Listing.FILLED
                : model.listing().get();
        return pages.computeIfAbsent(listing, this::page);
    }

    private Page page(Listing listing) {
        return switch (listing) {
            case MISSING, EXCHANGED -> {
                MissingPage page = new MissingPage(listing, model, doors);
                yield page(page, page::enter);
            }
            case EMPTY -> {
                WelcomePage page = new WelcomePage(model, ways(), doors);
                yield page(page, page::enter);
            }
            case READING, FILLED -> {
                ListPage page = new ListPage(
                        model, ways(), new ListPage.RowActions(this::choose, this::compare, this::export), doors);
                list = Optional.of(page);
                yield page(page, page::enter);
            }
        };
    }

    private Ways ways() {
        return new Ways(model, this::openFile, this::bringFiles, this::showExamples);
    }

    private void showExamples() {
        ExamplesPage page = new ExamplesPage(model, this::comeBack);
        showAside(page);
        page.enter();
    }

    private void compare(Row row) {
        model.compare(row, copies -> showCopies(row, copies));
    }

    private void showCopies(Row row, List<ComparedCopy> copies) {
        List<Path> files = copies.stream().map(ComparedCopy::file).toList();
        CopiesPage page = new CopiesPage(
                row.title(),
                copies,
                new CopiesPage.Ways(
                        this::open,
                        kept -> bin(without(files, kept), kept),
                        binned -> without(files, binned).stream().limit(1).forEach(kept -> bin(List.of(binned), kept)),
                        this::comeBack,
                        model.shelves().shelf().get()));
        showAside(page);
        page.enter();
    }

    private static List<Path> without(List<Path> files, Path file) {
        return files.stream().filter(each -> !each.equals(file)).toList();
    }

    private void bin(List<Path> copies, Path goesOn) {
        model.shelves().bin(copies, goesOn);
        back();
    }

    private void showAside(Region page) {
        aside = true;
        setCenter(page);
    }

    private void comeBack() {
        back();
        model.comeBack();
    }

    private void back() {
        aside = false;
        follow();
    }

    private void show(Page page) {
        if (!page.content().getChildren().contains(notice)) {
            page.content().getChildren().add(notice);
        }
        setCenter(page.pane());
        // What is scrolled belongs to the scene, and can take the focus, only once its pane is styled.
        applyCss();
    }

    /** A page takes all the room there is; what needs more scrolls. */
    private static Page page(Region page, Runnable enter) {
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox content = new VBox(page);
        content.getStyleClass().add("page-and-notice");
        ScrollPane scrolled = new ScrollPane(content);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        scrolled.setFocusTraversable(false);
        InView.keepFocus(scrolled);
        return new Page(scrolled, content, enter);
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
        HBox header = new HBox(new VBox(name, standing), space, installed, menu());
        header.getStyleClass().add("header");
        return header;
    }

    private CommandMenu menu() {
        CommandMenu menu = new CommandMenu(this, doors.look(), dialogs);
        ShelfModel shelves = model.shelves();
        menu.add(List.of(
                Command.of(Messages.text("start.ways.new"), model::begin, "Shortcut+N")
                        .onlyIf(() -> isReady() && model.edition().get().isPresent()),
                Command.of(Messages.text("start.ways.open"), this::openFile, "Shortcut+O")
                        .onlyIf(this::isReady)));
        menu.add(List.of(
                Command.of(Messages.text("start.list.find-in-menu"), () -> list.ifPresent(ListPage::find), "Shortcut+F")
                        .onlyIf(this::isListShown)));
        menu.add(List.of(
                Command.undo(shelves::undo)
                        .onlyIf(() -> isListShown() && shelves.undoable().get()),
                Command.redo(shelves::redo)
                        .onlyIf(() -> isListShown() && shelves.redoable().get())));
        return menu;
    }

    /** Where the folder is missing, nothing is made in its place. */
    private boolean isReady() {
        return model.listing().get() != Listing.MISSING && model.listing().get() != Listing.EXCHANGED;
    }

    private boolean isListShown() {
        return !aside && isReady() && model.listing().get() != Listing.EMPTY;
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
        FileKind kind = new FileKind(Messages.text("start.import.kind"), List.of("engagement", "pdf"));
        dialogs.fileToOpen(kind).ifPresent(this::open);
    }

    /** A file that could not be read may be mended by now; of the folder itself there is nothing to open. */
    private void choose(Row row) {
        Optional<Trouble> ofFolder = row.trouble().filter(each -> each.file().equals(model.folder()));
        ofFolder.ifPresentOrElse(this::explain, () -> model.open(row, this::explainEngagement));
    }

    /** Opens a file; the engagement inside a summary is brought into the folder. */
    private void open(Path file) {
        if (PdfFiles.isPdf(file)) {
            bring(List.of(file));
        } else {
            model.open(file, this::explainEngagement);
        }
    }

    private void explainEngagement(Trouble trouble) {
        model.goodCopies(dialogs).offer(trouble, this::explain, this::open);
    }

    private void explain(Trouble trouble) {
        explain(Messages.text("start.trouble.title", trouble.name()), List.of(trouble));
    }

    private void explain(String title, List<Trouble> troubles) {
        dialogs.show(title, DefectList.of(troubles));
    }
}
