package org.engagementchecklist.ui.start;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Moving;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.Shelf;
import org.engagementchecklist.storage.Shelves;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/** Puts engagements away and brings them back, and makes copies of them. The last of it can be undone. */
final class ShelfModel {

    /** What was done: where the files of each engagement lie now, and where they go if that is undone. */
    private record Outcome(String words, List<List<Path>> engagements, Shelf back) {
        Outcome withoutUndo() {
            return new Outcome(words, List.of(), back);
        }
    }

    private final Shelves shelves;
    private final Threads threads;
    private final Clock clock;
    private final Runnable changed;
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.CURRENT);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
    private Outcome last = new Outcome("", List.of(), Shelf.CURRENT);

    /** @param changed is told when the list has to be read again */
    ShelfModel(EngagementFolder folder, Threads threads, Clock clock, Runnable changed) {
        this.shelves = new Shelves(folder);
        this.threads = threads;
        this.clock = clock;
        this.changed = changed;
    }

    /** {@return which shelf is shown} */
    ObjectProperty<Shelf> shelf() {
        return shelf;
    }

    /** {@return what was last done, in words} */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** {@return whether the last can be undone} */
    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** {@return the engagements on the shelf that is shown} */
    EngagementFolder folder() {
        return shelves.at(shelf.get());
    }

    /** {@return whether there is nothing on any shelf} */
    boolean areEmpty() {
        return shelves.areEmpty();
    }

    /** Says what was done or could not be; there is nothing to undo. */
    void say(String words) {
        show(new Outcome(words, List.of(), shelf.get()));
    }

    /** Puts the rows on another shelf, each with all files of its engagement. */
    void move(List<Row> rows, Shelf to) {
        Shelf from = shelf.get();
        List<List<Path>> engagements = rows.stream().map(Row::files).toList();
        attempt(() -> moved(engagements, to, from, count -> Messages.text(key(to), count)));
    }

    /** Puts copies of an engagement into the bin, while another goes on. */
    void bin(List<Path> copies, Path goesOn) {
        Shelf from = shelf.get();
        List<List<Path>> each = copies.stream().map(List::of).toList();
        attempt(() -> moved(
                each,
                Shelf.BIN,
                from,
                count -> Messages.text("start.shelf.copies-binned", count, goesOn.getFileName())));
    }

    /** Makes a copy of an engagement under an identity of its own. */
    void duplicate(Row row) {
        EngagementFolder folder = shelves.at(Shelf.CURRENT);
        attempt(() -> isGone(row.file())
                ? new Outcome(gone(row.file()), List.of(), Shelf.BIN)
                : copied(folder.open(row.file()), folder));
    }

    /** {@return whether a file that was listed is no longer there; a link that leads nowhere is} */
    static boolean isGone(Path file) {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** {@return that a file is no longer there, in words} */
    static String gone(Path file) {
        return Messages.text("start.shelf.gone", file.getFileName());
    }

    /** Takes back what was last done. */
    void undo() {
        if (undoable.get()) {
            Outcome done = last;
            undoable.set(false);
            attempt(() -> moved(
                            done.engagements(),
                            done.back(),
                            done.back(),
                            count -> Messages.text("start.shelf.undone", count))
                    .withoutUndo());
        }
    }

    /** Whatever goes wrong is said: else nobody would know what became of it. */
    private void attempt(Supplier<Outcome> action) {
        Shelf shown = shelf.get();
        threads.work(
                () -> {
                    try {
                        return action.get();
                    } catch (RuntimeException unforeseen) {
                        return new Outcome(Messages.text("start.shelf.broken"), List.of(), shown);
                    }
                },
                this::show);
    }

    private Outcome moved(List<List<Path>> engagements, Shelf to, Shelf back, Function<Integer, String> words) {
        List<List<Moving>> moves = engagements.stream()
                .map(files -> files.stream().map(file -> shelves.move(file, to)).toList())
                .toList();
        List<List<Path>> places = moves.stream()
                .map(ShelfModel::placesOf)
                .filter(files -> !files.isEmpty())
                .toList();
        String failed = moves.stream()
                .flatMap(List::stream)
                .flatMap(each -> each instanceof Moving.NotMoved(var from, var reason)
                        ? Stream.of(" " + Messages.text("start.shelf.failed", from.getFileName(), reason))
                        : Stream.empty())
                .limit(3)
                .reduce("", String::concat);
        String done = places.isEmpty() ? "" : words.apply(places.size());
        return new Outcome((done + failed).strip(), places, back);
    }

    private static List<Path> placesOf(List<Moving> moves) {
        return moves.stream()
                .flatMap(each -> each instanceof Moving.Moved moved ? Stream.of(moved.to()) : Stream.empty())
                .toList();
    }

    private Outcome copied(Opening opening, EngagementFolder folder) {
        if (!(opening instanceof Opening.Opened opened) || opened.readOnly()) {
            return new Outcome(Messages.text("start.shelf.not-duplicated"), List.of(), Shelf.BIN);
        }
        Engagement original = opened.engagement();
        String title = Messages.text("start.shelf.copy-of", original.facts().title());
        Engagement copy = original.copiedAs(UUID.randomUUID(), clock.instant())
                .with(original.facts().withTitle(title));
        Path file = folder.fileFor(copy);
        Saving saving = folder.saveNew(file, copy, opened.checklist());
        return saving.isInPlace()
                ? new Outcome(Messages.text("start.shelf.duplicated", title.strip()), List.of(List.of(file)), Shelf.BIN)
                : new Outcome(Messages.text("start.shelf.not-duplicated"), List.of(), Shelf.BIN);
    }

    private void show(Outcome outcome) {
        last = outcome;
        said.set(outcome.words());
        undoable.set(!outcome.engagements().isEmpty());
        changed.run();
    }

    private static String key(Shelf shelf) {
        return switch (shelf) {
            case CURRENT -> "start.shelf.returned";
            case ARCHIVE -> "start.shelf.archived";
            case BIN -> "start.shelf.binned";
        };
    }
}
