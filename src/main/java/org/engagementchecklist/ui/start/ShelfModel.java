package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

    /** What was done: where each file lies now, and where it goes if that is undone. */
    private record Outcome(String words, List<Path> files, Shelf back) {
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
        shelf.addListener(_ -> changed.run());
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

    /** Puts the rows on another shelf. */
    void move(List<Row> rows, Shelf to) {
        Shelf from = shelf.get();
        List<Path> files = rows.stream().map(row -> row.entry().file()).toList();
        threads.work(() -> moved(files, to, from, count -> Messages.text(key(to), count)), this::show);
    }

    /** Makes a copy of an engagement under an identity of its own. */
    void duplicate(Row row) {
        EngagementFolder folder = shelves.at(Shelf.CURRENT);
        threads.work(() -> copied(folder.open(row.entry().file()), folder), this::show);
    }

    /** Takes back what was last done. */
    void undo() {
        if (undoable.get()) {
            Outcome done = last;
            threads.work(
                    () -> moved(
                                    done.files(),
                                    done.back(),
                                    done.back(),
                                    count -> Messages.text("start.shelf.undone", count))
                            .withoutUndo(),
                    this::show);
        }
    }

    private Outcome moved(List<Path> files, Shelf to, Shelf back, Function<Integer, String> words) {
        List<Moving> moves = files.stream().map(file -> shelves.move(file, to)).toList();
        List<Path> places = moves.stream()
                .flatMap(each -> each instanceof Moving.Moved moved ? Stream.of(moved.to()) : Stream.empty())
                .toList();
        String failed = moves.stream()
                .flatMap(each -> each instanceof Moving.NotMoved(var from, var reason)
                        ? Stream.of(" " + Messages.text("start.shelf.failed", from.getFileName(), reason))
                        : Stream.empty())
                .limit(3)
                .reduce("", String::concat);
        String done = places.isEmpty() ? "" : words.apply(places.size());
        return new Outcome((done + failed).strip(), places, back);
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
                ? new Outcome(Messages.text("start.shelf.duplicated", title.strip()), List.of(file), Shelf.BIN)
                : new Outcome(Messages.text("start.shelf.not-duplicated"), List.of(), Shelf.BIN);
    }

    private void show(Outcome outcome) {
        last = outcome;
        said.set(outcome.words());
        undoable.set(!outcome.files().isEmpty());
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
