package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Moving;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.Shelf;
import org.engagementchecklist.storage.Shelves;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.Broken;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/** Puts engagements away and brings them back, and makes copies of them. The last of it can be undone, and done again. */
final class ShelfModel {

    /** The files of an engagement, and what it is called. */
    private record Named(String name, List<Path> files) {}

    /** A move that can be made: the files of each engagement, and the shelves they lie on and would go to. */
    private record Step(List<Named> engagements, Shelf from, Shelf to) {
        static final Step NONE = new Step(List.of(), Shelf.CURRENT, Shelf.CURRENT);

        boolean isPossible() {
            return !engagements.isEmpty();
        }
    }

    /** What was done and what was not, and what would take it back or do it again. */
    private record Outcome(String done, String failed, Step undo, Step redo) {
        static final Outcome NOTHING = failed("");

        static Outcome failed(String words) {
            return new Outcome("", words, Step.NONE, Step.NONE);
        }

        String words() {
            return (done + " " + failed).strip();
        }

        /** What failed may be otherwise by now; what was done is what would be undone. */
        Outcome later() {
            return new Outcome(done, "", undo, redo);
        }
    }

    private final Shelves shelves;
    private final Threads threads;
    private final Clock clock;
    private final Runnable changed;
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.CURRENT);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(false);
    private Outcome last = Outcome.NOTHING;

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

    /** {@return whether what was undone can be done again} */
    ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** {@return the engagements on the shelf that is shown} */
    EngagementFolder folder() {
        return shelves.at(shelf.get());
    }

    /** {@return whether there is nothing on any shelf} */
    boolean areEmpty() {
        return shelves.areEmpty();
    }

    /** Says why something could not be done; there is nothing to undo. */
    void say(String words) {
        show(Outcome.failed(words));
    }

    /** Says why the list, or something in it, could not be read; it is not read again. */
    void report(String words) {
        last = Outcome.failed(words);
        said.set(words);
        undoable.set(false);
        redoable.set(false);
    }

    /** The same of what nobody foresaw. */
    void report(Fault fault) {
        report(Broken.words(fault));
    }

    /** No longer says what could not be done: somebody has gone elsewhere since, or come back. */
    void passOn() {
        last = last.later();
        said.set(last.words());
    }

    /** Puts the rows on another shelf, each with all files of its engagement. */
    void move(List<Row> rows, Shelf to) {
        Shelf from = shelf.get();
        List<Named> engagements =
                rows.stream().map(row -> new Named(row.title(), row.files())).toList();
        attempt(() -> done(new Step(engagements, from, to), count -> Messages.text(key(to), count)));
    }

    /** Puts copies of an engagement into the bin, while another goes on. */
    void bin(List<Path> copies, Path goesOn) {
        Shelf from = shelf.get();
        List<Named> each = copies.stream()
                .map(copy -> new Named(String.valueOf(copy.getFileName()), List.of(copy)))
                .toList();
        String name = String.valueOf(goesOn.getFileName());
        attempt(() -> isGone(goesOn)
                ? Outcome.failed(Messages.text("start.shelf.gone", name))
                : done(
                        new Step(each, from, Shelf.BIN),
                        count -> Messages.text("start.shelf.copies-binned", count, name)));
    }

    /** Makes a copy of an engagement under an identity of its own. */
    void duplicate(Row row) {
        EngagementFolder folder = shelves.at(Shelf.CURRENT);
        attempt(() -> isGone(row.file()) ? Outcome.failed(gone(row)) : copied(folder.open(row.file()), folder));
    }

    /** {@return whether a file that was listed is no longer there; a link that leads nowhere is} */
    static boolean isGone(Path file) {
        return !Disk.real().stateOf(file).isThere();
    }

    /** {@return that the file of a row is no longer there, in words; of several, its name tells which} */
    static String gone(Row row) {
        String name = row.others().isEmpty() ? row.title() : row.fileName();
        return Messages.text("start.shelf.gone", name);
    }

    /** Takes back what was last done. */
    void undo() {
        if (undoable.get()) {
            Step step = last.undo();
            undoable.set(false);
            attempt(() -> undone(step));
        }
    }

    /** Does again what was last taken back. */
    void redo() {
        if (redoable.get()) {
            Step step = last.redo();
            redoable.set(false);
            attempt(() -> done(step, count -> Messages.text(key(step.to()), count)));
        }
    }

    private void attempt(Supplier<Outcome> action) {
        passOn();
        threads.work(action, this::show, fault -> say(Messages.text("start.shelf.broken", fault.code())));
    }

    private Outcome done(Step step, Function<Integer, String> words) {
        Moves moves = move(step);
        return new Outcome(moves.done(words), moves.failed(), moves.back(step), Step.NONE);
    }

    private Outcome undone(Step step) {
        Moves moves = move(step);
        String words = moves.done(count -> Messages.text("start.shelf.undone", count));
        return new Outcome(words, moves.failed(), Step.NONE, moves.back(step));
    }

    private Moves move(Step step) {
        return new Moves(step.engagements().stream()
                .map(each -> new Moved(
                        each.name(),
                        each.files().stream()
                                .map(file -> shelves.move(file, step.to()))
                                .toList()))
                .toList());
    }

    /** What became of the files of an engagement. */
    private record Moved(String name, List<Moving> files) {

        Named place() {
            return new Named(
                    name,
                    files.stream()
                            .flatMap(
                                    each -> each instanceof Moving.Moved moved ? Stream.of(moved.to()) : Stream.empty())
                            .toList());
        }

        Stream<String> failed() {
            return files.stream()
                    .flatMap(each -> each instanceof Moving.NotMoved(var _, var reason)
                            ? Stream.of(Messages.text("start.shelf.failed", name, reason))
                            : Stream.empty());
        }
    }

    /** What became of several. */
    private record Moves(List<Moved> all) {

        Step back(Step made) {
            return new Step(places(), made.to(), made.from());
        }

        String done(Function<Integer, String> words) {
            return places().isEmpty() ? "" : words.apply(places().size());
        }

        String failed() {
            return all.stream().flatMap(Moved::failed).distinct().limit(3).collect(Collectors.joining(" "));
        }

        private List<Named> places() {
            return all.stream()
                    .map(Moved::place)
                    .filter(each -> !each.files().isEmpty())
                    .toList();
        }
    }

    private Outcome copied(Opening opening, EngagementFolder folder) {
        if (!(opening instanceof Opening.Opened opened) || opened.readOnly()) {
            return Outcome.failed(Messages.text("start.shelf.not-duplicated"));
        }
        Engagement original = opened.engagement();
        String title = Messages.text("start.shelf.copy-of", original.facts().title());
        Engagement copy = original.copiedAs(UUID.randomUUID(), clock.instant())
                .with(original.facts().withTitle(title));
        Path file = folder.fileFor(copy);
        Saving saving = folder.saveNew(file, copy, opened.checklist());
        return saving.isInPlace()
                ? new Outcome(
                        Messages.text("start.shelf.duplicated", title.strip()),
                        "",
                        new Step(List.of(new Named(title.strip(), List.of(file))), Shelf.CURRENT, Shelf.BIN),
                        Step.NONE)
                : Outcome.failed(Messages.text("start.shelf.not-duplicated"));
    }

    private void show(Outcome outcome) {
        last = outcome;
        said.set(outcome.words());
        undoable.set(outcome.undo().isPossible());
        redoable.set(outcome.redo().isPossible());
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
