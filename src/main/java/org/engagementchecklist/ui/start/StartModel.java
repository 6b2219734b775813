package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.storage.Arrival;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.Connection;
import org.engagementchecklist.storage.Departure;
import org.engagementchecklist.storage.EngagementEntry;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.FolderFlaw;
import org.engagementchecklist.storage.LoadedChecklist;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/** The engagements there are, and the ways to take one in hand. Nothing is written before something is answered. */
public final class StartModel {
    private final ObservableValue<ChecklistLibrary> library;
    private final EngagementFolder folder;
    private final Threads threads;
    private final Clock clock;
    private final Consumer<Opening.Opened> takeInHand;
    private final ObservableList<Row> all = FXCollections.observableArrayList();
    private final FilteredList<Row> found = new FilteredList<>(all);
    private final SortedList<Row> rows = new SortedList<>(found);
    private final ObservableList<Row> rowsToRead = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.STANDARD);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(Listing.READING);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<Checklist>> edition;
    private final ReadOnlyObjectWrapper<List<FolderFlaw>> health = new ReadOnlyObjectWrapper<>(List.of());
    private boolean hasLookedAtHealth;
    private final ShelfModel shelves;
    private volatile Object latest = new Object();
    private Optional<EditionKey> chosen = Optional.empty();
    private Consumer<EditionKey> chosenEdition = _ -> {};

    /**
     * Lists nothing until it is refreshed.
     *
     * @param library the checklists that are installed, as of now and later
     * @param clock says when something is started and in which zone the user is
     * @param takeInHand receives the engagement that was started or opened
     */
    public StartModel(
            ObservableValue<ChecklistLibrary> library,
            EngagementFolder folder,
            Threads threads,
            Clock clock,
            Consumer<Opening.Opened> takeInHand) {
        this.library = library;
        this.folder = folder;
        this.threads = threads;
        this.clock = clock;
        this.takeInHand = takeInHand;
        this.shelves = new ShelfModel(folder, threads, clock, this::refresh);
        this.edition = new ReadOnlyObjectWrapper<>(library.getValue().standard());
        library.subscribe(this::follow);
        typed.subscribe(text -> change(() -> found.setPredicate(Filter.of(text)::accepts)));
        rows.comparatorProperty().bind(order.map(Order::comparator));
        shelves.shelf().addListener(_ -> readAnotherShelf());
    }

    /** {@return the rows that have every word typed, in their order} */
    ObservableList<Row> rows() {
        return rowsToRead;
    }

    /** {@return how the rows are sorted; it may be kept from one start of the program to the next} */
    public ObjectProperty<Order> order() {
        return order;
    }

    /** {@return whether rows come and go at this moment, so that what was selected among them is to be selected again} */
    ReadOnlyBooleanProperty changing() {
        return changing.getReadOnlyProperty();
    }

    /** {@return what was typed to find rows} */
    StringProperty typed() {
        return typed;
    }

    /** {@return what is known of the folder} */
    ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /** {@return what is wrong with the folder, the most serious first} */
    ReadOnlyObjectProperty<List<FolderFlaw>> health() {
        return health.getReadOnlyProperty();
    }

    /** {@return the folder of the engagements} */
    Path folder() {
        return folder.folder();
    }

    /** {@return where engagements are put away and brought back} */
    ShelfModel shelves() {
        return shelves;
    }

    /** {@return the checklists that are installed, as of now} */
    ObservableValue<ChecklistLibrary> library() {
        return library;
    }

    /** {@return the editions that can be chosen for a new engagement} */
    List<Checklist> editions() {
        return library.getValue().offered();
    }

    /** {@return the edition for a new engagement, at first the standard one; empty if none can be used} */
    ReadOnlyObjectProperty<Optional<Checklist>> edition() {
        return edition.getReadOnlyProperty();
    }

    /** Chooses an edition for new engagements. */
    void choose(Checklist checklist) {
        chosen = Optional.of(checklist.edition().key());
        edition.set(Optional.of(checklist));
        chosenEdition.accept(checklist.edition().key());
    }

    /**
     * Chooses the edition that was chosen before, as soon as it is offered.
     *
     * @param last the one that was last chosen, if one was
     * @param tell is told of every later choice
     */
    public void remember(Optional<EditionKey> last, Consumer<EditionKey> tell) {
        chosen = last;
        chosenEdition = tell;
        follow(library.getValue());
    }

    /** {@return which rules the chosen edition has and what they are not, in words} */
    String standing() {
        return edition.get()
                .map(each -> EditionWords.standing(
                        each, library.getValue().newerThan(each).isPresent()))
                .orElse("");
    }

    /** {@return the worked engagements of the chosen edition} */
    List<Scenario> examples() {
        return edition.get()
                .map(each -> library.getValue().scenarios(each.edition().key()))
                .orElse(List.of());
    }

    /** {@return the checklists that are installed and cannot be used} */
    List<Trouble> brokenChecklists() {
        return library.getValue().all().stream()
                .flatMap(each -> each instanceof LoadedChecklist.Defective(var file, var defects)
                        ? Stream.of(new Trouble(file, defects))
                        : Stream.empty())
                .toList();
    }

    /** {@return whether the shelf that is shown is being read for the first time} */
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** {@return how many rows are shown, in words} */
    String count() {
        if (reading.get()) {
            return Messages.text("start.list.count-reading", all.size());
        }
        return rows.size() == all.size()
                ? Messages.text("start.list.count", all.size())
                : Messages.text("start.list.count-found", all.size(), rows.size());
    }

    /** Reads the folder again. What an earlier reading that is still going on would find no longer counts. */
    public void refresh() {
        Object mine = new Object();
        latest = mine;
        EngagementFolder shown = shelves.folder();
        threads.workApart(
                () -> read(shown, mine, () -> isLatest(mine)),
                read -> showLatest(read, mine),
                fault -> sayLatest(fault, mine));
        lookAtHealth();
    }

    /** A look puts a file into the folder for a moment, which others may see: it is repeated only while something is wrong. */
    private void lookAtHealth() {
        if (!hasLookedAtHealth || !health.get().isEmpty()) {
            hasLookedAtHealth = true;
            threads.ask(folder::flaws, health::set, () -> health.set(List.of(FolderFlaw.SILENT)), shelves::report);
        }
    }

    /** Reads the folder again for somebody who comes back to the list; the first reading, which may be long, goes on. */
    public void comeBack() {
        shelves.passOn();
        if (!reading.get()) {
            refresh();
        }
    }

    /** Takes the folder that stands there now for the one of the engagements, and reads it. */
    void takeAsItIs() {
        threads.work(
                () -> {
                    folder.takeAsItIs();
                    return folder;
                },
                _ -> refresh(),
                shelves::report);
    }

    /** Starts an engagement with the chosen edition. */
    public void begin() {
        edition.get().ifPresent(checklist -> takeInHand(started(checklist), checklist));
    }

    /** Takes a copy of a worked engagement in hand. */
    public void copy(Scenario example) {
        edition.get().ifPresent(checklist -> {
            Facts facts = Facts.NONE.withTitle(Messages.text("start.example.title", example.title()));
            takeInHand(started(checklist).with(facts).with(example.answers()), checklist);
        });
    }

    /**
     * Opens a file, which need not be in the folder.
     *
     * @param trouble is told if the file cannot be used
     */
    public void open(Path file, Consumer<Trouble> trouble) {
        Consumer<Opening> then = opening -> {
            switch (opening) {
                case Opening.Opened opened -> takeInHand.accept(opened);
                case Opening.Unusable(var unusable, var defects) -> trouble.accept(new Trouble(unusable, defects));
            }
        };
        threads.ask(
                () -> folder.open(file),
                then,
                () -> then.accept(Opening.Unusable.because(file, Messages.text("start.file.silent"))),
                fault -> then.accept(unusable(file, fault)));
    }

    /**
     * Opens the engagement of a row as its file is now. If it is no longer there, that is said and the folder read again.
     *
     * @param trouble is told if the file cannot be used
     */
    void open(Row row, Consumer<Trouble> trouble) {
        ifThere(row, List.of(row.file()), () -> open(row.file(), trouble));
    }

    /**
     * Compares the copies of one engagement as they are now; the folder is read again, unless it is just being read for the
     * first time. If there are no others any more, that is said.
     *
     * @param then receives them, the one that stands for all first
     */
    void compare(Row row, Consumer<List<ComparedCopy>> then) {
        if (reading.get()) {
            threads.work(() -> comparison(row.files()).copies(), copies -> tell(row, copies, then), shelves::report);
            return;
        }
        Object mine = new Object();
        latest = mine;
        EngagementFolder shown = shelves.folder();
        threads.workApart(
                () -> {
                    Read read = read(shown, mine, () -> true);
                    return new Look(read, comparison(read.filesNow(row)).copies());
                },
                look -> {
                    showLatest(look.read(), mine);
                    tell(row, look.copies(), then);
                },
                fault -> sayLatest(fault, mine));
    }

    private void tell(Row row, List<ComparedCopy> copies, Consumer<List<ComparedCopy>> then) {
        switch (copies.size()) {
            case 0 -> shelves.say(ShelfModel.gone(row));
            case 1 -> shelves.say(Messages.text("start.shelf.no-copies", row.title()));
            default -> then.accept(copies);
        }
    }

    /** {@return what was kept of engagements whose files are damaged} */
    public GoodCopies goodCopies(Dialogs dialogs) {
        return new GoodCopies(folder, dialogs, threads, clock.getZone());
    }

    /** Brings files and folders from elsewhere, then reads the folder again. */
    void bring(List<Path> places, Consumer<List<Arrival>> then) {
        new ImportModel(() -> folder, threads).bring(places, arrivals -> {
            refresh();
            then.accept(arrivals);
        });
    }

    /** Takes engagements to a folder elsewhere; each is told with what became of it. */
    void export(List<Row> rows, ExportKind kind, Path to, Consumer<List<Departure>> then) {
        List<Path> files = rows.stream().map(Row::file).toList();
        new ExportModel(shelves.folder(), library.getValue(), clock, threads).export(files, kind, to, departures -> {
            if (files.stream().anyMatch(ShelfModel::isGone)) {
                refresh();
            }
            then.accept(departures);
        });
    }

    /** Looks beside the window, for a share may be slow to answer. */
    private void ifThere(Row row, List<Path> anyOf, Runnable then) {
        threads.ask(
                () -> anyOf.stream().allMatch(ShelfModel::isGone) ? Optional.of(folder.connection()) : Optional.empty(),
                (Optional<Connection> goneFrom) ->
                        goneFrom.ifPresentOrElse(connection -> sayGone(row, connection), then),
                () -> shelves.report(Messages.text("start.file.silent")),
                shelves::report);
    }

    /** Where the whole folder is gone, the screen that comes says so. */
    private void sayGone(Row row, Connection connection) {
        if (connection == Connection.HERE) {
            shelves.say(ShelfModel.gone(row));
        } else {
            refresh();
        }
    }

    private Opening opened(Path file) {
        try {
            return folder.open(file);
        } catch (RuntimeException | Error unforeseen) {
            return unusable(file, Fault.noted(unforeseen));
        }
    }

    private static Opening unusable(Path file, Fault fault) {
        return Opening.Unusable.because(file, Messages.text("start.file.failed", fault.code()));
    }

    private CopyComparison comparison(List<Path> files) {
        return new CopyComparison(files, this::opened, clock);
    }

    /** The choice stays, unless its edition is no longer offered; it holds again once it is. */
    private void follow(ChecklistLibrary now) {
        edition.set(chosen.flatMap(key -> now.offered().stream()
                        .filter(each -> each.edition().key().equals(key))
                        .findFirst())
                .or(now::standard));
    }

    private record Read(List<Row> rows, boolean nothingAnywhere, Connection connection) {
        Listing listing() {
            return switch (connection) {
                case AWAY -> Listing.MISSING;
                case ANOTHER -> Listing.EXCHANGED;
                case HERE -> nothingAnywhere && rows.isEmpty() ? Listing.EMPTY : Listing.FILLED;
            };
        }

        /** {@return the files that hold the engagement of a row now, and those of it that can no longer be read} */
        List<Path> filesNow(Row listed) {
            Set<Path> unreadable = rows.stream()
                    .flatMap(row -> row.trouble().stream())
                    .map(Trouble::file)
                    .collect(Collectors.toSet());
            return Stream.concat(
                            listed.files().stream().filter(unreadable::contains),
                            rows.stream()
                                    .filter(row -> row.key().equals(listed.key()))
                                    .flatMap(row -> row.files().stream()))
                    .distinct()
                    .toList();
        }
    }

    /** A folder that was read to compare copies, and the copies. */
    private record Look(Read read, List<ComparedCopy> copies) {}

    /** @param goesOn whether it is still wanted */
    private Read read(EngagementFolder shown, Object mine, BooleanSupplier goesOn) {
        Gathering some = new Gathering(clock.getZone());
        List<EngagementEntry> entries = shown.list(entriesSoFar -> {
            List<Row> rows = some.add(entriesSoFar);
            threads.show(() -> showSome(rows, mine));
            return goesOn.getAsBoolean();
        });
        return new Read(new Gathering(clock.getZone()).add(entries), shelves.areEmpty(), folder.connection());
    }

    private boolean isLatest(Object reading) {
        return latest.equals(reading);
    }

    /** The first time a long list is shown while it is still being read. */
    private void showSome(List<Row> some, Object mine) {
        if (reading.get() && isLatest(mine)) {
            change(() -> merge(some, _ -> false));
            listing.set(Listing.FILLED);
        }
    }

    private void showLatest(Read read, Object mine) {
        if (isLatest(mine)) {
            show(read);
        }
    }

    /** What was listed before stays listed. */
    private void sayLatest(Fault fault, Object mine) {
        if (isLatest(mine)) {
            reading.set(false);
            shelves.report(fault);
        }
    }

    private void show(Read read) {
        reading.set(false);
        change(() -> merge(read.rows(), _ -> true));
        listing.set(read.listing());
    }

    /** Nobody shall take rows of one shelf for those of another while it is being read. */
    private void readAnotherShelf() {
        shelves.passOn();
        reading.set(true);
        change(all::clear);
        refresh();
    }

    private void change(Runnable change) {
        changing.set(true);
        change.run();
        changing.set(false);
    }

    /**
     * Rows that say what they said stay the same; no other is touched.
     *
     * @param gone which rows go, unless they are among those that came
     */
    private void merge(List<Row> came, Predicate<Row> gone) {
        Map<String, Row> byKey = came.stream()
                .collect(Collectors.toMap(Row::key, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        all.removeIf(row -> {
            Optional<Row> now = Optional.ofNullable(byKey.get(row.key()));
            boolean same = now.filter(row::equals).isPresent();
            if (same) {
                byKey.remove(row.key());
            }
            return !same && (now.isPresent() || gone.test(row));
        });
        all.addAll(byKey.values());
    }

    private Engagement started(Checklist checklist) {
        return Engagement.started(UUID.randomUUID(), EditionUsed.of(checklist.edition()), clock.instant());
    }

    private void takeInHand(Engagement engagement, Checklist checklist) {
        takeInHand.accept(new Opening.Opened(folder.fileFor(engagement), engagement, checklist, false, List.of()));
    }
}
