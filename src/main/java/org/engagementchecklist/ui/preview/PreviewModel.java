package org.engagementchecklist.ui.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.engagementchecklist.app.Papers;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.report.print.PageSize;
import org.engagementchecklist.report.print.PdfPages;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.ui.common.Broken;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PdfFiles;
import org.engagementchecklist.ui.common.Printing;
import org.engagementchecklist.ui.common.Threads;

/** The pages of a finished paper: draws those that are asked for and forgets the others, beside the window's thread. */
public final class PreviewModel {
    /** All pictures that are kept have together no more pixels than these, which take 64 MB, however many pages there are. */
    static final double MOST_PIXELS = 16e6;

    private final Printout printout;
    private final Printing printing;
    private final Threads threads;
    private final ReadOnlyObjectWrapper<List<PageSize>> sizes = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableMap<Integer, Drawn> drawn = FXCollections.observableHashMap();

    /** Kept, since whoever listens to it is forgotten with it. */
    private final ObservableMap<Integer, Drawn> shown = FXCollections.unmodifiableObservableMap(drawn);

    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<PdfPages> pages = Optional.empty();
    private List<Integer> wanted = List.of();
    private double scale;
    private boolean drawing;
    private boolean closed;

    /** Begins to read a paper. */
    public PreviewModel(Printout printout, Printing printing, Threads threads) {
        this.printout = printout;
        this.printing = printing;
        this.threads = threads;
        if (!printout.file().missing().isEmpty()) {
            said.set(Messages.text(
                    "preview.unprintable", String.join(", ", printout.file().missing())));
        }
        threads.work(() -> PdfPages.of(printout.file()), this::opened, fault -> said.set(Broken.words(fault)));
    }

    /** {@return a name for the file} */
    String suggestion() {
        return PdfFiles.suggestion(printout.title());
    }

    /** {@return how large each page is; empty until the paper has been read} */
    ReadOnlyObjectProperty<List<PageSize>> sizes() {
        return sizes.getReadOnlyProperty();
    }

    /** {@return the pages that are drawn; while one is drawn anew in another size, the former stays} */
    ObservableMap<Integer, Drawn> drawn() {
        return shown;
    }

    /** {@return what became of the last thing done, in words; empty at first} */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** {@return whether it is being saved, printed or opened} */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Asks for pages, the most urgent first, and forgets all others. Of pages that would be too much together, those that
     * come last are left out.
     *
     * @param pixels a point
     */
    void want(List<Integer> asked, double pixels) {
        wanted = affordable(asked, pixels);
        scale = pixels;
        drawn.keySet().retainAll(wanted);
        drawNext();
    }

    /** Saves the paper; a file without an ending gets that of a PDF. */
    void save(Path chosen) {
        Path file = PdfFiles.named(chosen);
        begin(Messages.text("preview.saving", String.valueOf(file.getFileName())));
        threads.work(() -> saved(file), this::end, fault -> end(Broken.words(fault)));
    }

    /** Prints the paper, unless something is under way already. */
    void print() {
        if (!busy.get()) {
            begin(Messages.text("preview.printing"));
            printing.print(printout, this::end);
        }
    }

    /** Opens a copy in the system's program for PDF files, unless something is under way already. */
    void view() {
        if (!busy.get()) {
            begin(Messages.text("preview.opening"));
            printing.view(printout, this::end);
        }
    }

    /** Lets the paper go. */
    void close() {
        closed = true;
        wanted = List.of();
        drawn.clear();
        pages.ifPresent(this::close);
    }

    private void close(PdfPages open) {
        threads.work(
                () -> {
                    open.close();
                    return open;
                },
                _ -> {},
                threads::tell);
    }

    private void opened(PdfPages open) {
        if (closed) {
            close(open);
            return;
        }
        pages = Optional.of(open);
        sizes.set(open.sizes());
    }

    private void drawNext() {
        if (drawing || closed) {
            return;
        }
        pages.ifPresent(
                open -> wanted.stream().filter(this::isMissing).findFirst().ifPresent(page -> draw(open, page)));
    }

    private void draw(PdfPages open, int page) {
        drawing = true;
        double pixels = scale;
        threads.work(
                () -> new Drawn(open.image(page, pixels), pixels, open.text(page)),
                made -> {
                    drawing = false;
                    if (wanted.contains(page)) {
                        drawn.put(page, made);
                    }
                    drawNext();
                },
                fault -> {
                    drawing = false;
                    said.set(Messages.text("preview.page-broken", page + 1, fault.code()));
                    wanted = wanted.stream().filter(each -> each != page).toList();
                    drawNext();
                });
    }

    private boolean isMissing(int page) {
        return Optional.ofNullable(drawn.get(page))
                .filter(made -> made.scale() == scale)
                .isEmpty();
    }

    private List<Integer> affordable(List<Integer> asked, double pixels) {
        List<Integer> kept = new ArrayList<>();
        double sum = 0;
        for (int page : asked) {
            PageSize size = sizes.get().get(page);
            sum += Math.min(size.pixels(pixels), PdfPages.MOST_PIXELS);
            if (kept.isEmpty() || sum <= MOST_PIXELS) {
                kept.add(page);
            }
        }
        return kept;
    }

    private void begin(String words) {
        busy.set(true);
        said.set(words);
    }

    private void end(String words) {
        busy.set(false);
        said.set(words);
    }

    private String saved(Path file) {
        return switch (Papers.save(printout.file(), file)) {
            case SaveResult.Saved(var place) -> Messages.text("preview.saved", String.valueOf(place.getFileName()));
            case SaveResult.NotSaved failure -> failure.words();
        };
    }
}
