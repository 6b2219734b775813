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

/** Puts engagements away and brings them back, and makes copies of them. The last of it can be undone, and done again. */
final class ShelfModel {

    /** A move that can be made: the files of each engagement, and the shelves they lie on and would go to. */
    private record Step(List<List<Path>> engagements, Shelf from, Shelf to) {
        static final Step NONE = new Step(List.of(), Shelf.CURRENT, Shelf.CURRENT);

        boolean isPossible() {
            return !engagements.isEmpty();
        }
    }

    /** What was done, and what would take it back or do it again. */
    private record Outcome(String words, Step undo, Step redo) {
        static Outcome said(String words) {
            return new Outcome(words, Step.NONE, Step.NONE);
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
    private Outcome last = Outcome.said("");

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

    /** Says what was done or could not be; there is nothing to undo. */
    void say(String words) {
        show(Outcome.said(words));
    }

    /** Puts the rows on another shelf, each with all files of its engagement. */
    void move(List<Row> rows, Shelf to) {
        Shelf from = shelf.get();
        List<List<Path>> engagements = rows.stream().map(Row::files).toList();
        attempt(() -> done(new Step(engagements, from, to), count -> Messages.text(key(to), count)));
    }

    /** Puts copies of an engagement into the bin, while another goes on. */
    void bin(List<Path> copies, Path goesOn) {
        Shelf from = shelf.get();
        List<List<Path>> each = copies.stream().map(List::of).toList();
        attempt(() -> done(
                new Step(each, from, Shelf.BIN),
                count -> Messages.text("start.shelf.copies-binned", count, goesOn.getFileName())));
    }

    /** Makes a copy of an engagement under an identity of its own. */
    void duplicate(Row row) {
        EngagementFolder folder = shelves.at(Shelf.CURRENT);
        attempt(() -> isGone(row.file()) ? Outcome.said(gone(row.file())) : copied(folder.open(row.file()), folder));
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

    /** Whatever goes wrong is said: else nobody would know what became of it. */
    private void attempt(Supplier<Outcome> action) {
        threads.work(
                () -> {
                    try {
                        return action.get();
                    } catch (RuntimeException unforeseen) {
                        return Outcome.said(Messages.text("start.shelf.broken"));
                    }
                },
                this::show);
    }

    private Outcome done(Step step, Function<Integer, String> words) {
        Moves moves = move(step);
        return new Outcome(moves.words(words), moves.back(step), Step.NONE);
    }

    private Outcome undone(Step step) {
        Moves moves = move(step);
        String words = moves.words(count -> Messages.text("start.shelf.undone", count));
        return new Outcome(words, Step.NONE, moves.back(step));
    }

    private Moves move(Step step) {
        return new Moves(step.engagements().stream()
                .map(files -> files.stream()
                        .map(file -> shelves.move(file, step.to()))
                        .toList())
                .toList());
    }

    /** What became of the files of each engagement. */
    private record Moves(List<List<Moving>> all) {

        Step back(Step made) {
            return new Step(places(), made.to(), made.from());
        }

        String words(Function<Integer, String> done) {
            String failed = all.stream()
                    .flatMap(List::stream)
                    .flatMap(each -> each instanceof Moving.NotMoved(var from, var reason)
                            ? Stream.of(" " + Messages.text("start.shelf.failed", from.getFileName(), reason))
                            : Stream.empty())
                    .limit(3)
                    .reduce("", String::concat);
            return ((places().isEmpty() ? "" : done.apply(places().size())) + failed).strip();
        }

        private List<List<Path>> places() {
            return all.stream()
                    .map(ShelfModel::placesOf)
                    .filter(files -> !files.isEmpty())
                    .toList();
        }
    }

    private static List<Path> placesOf(List<Moving> moves) {
        return moves.stream()
                .flatMap(each -> each instanceof Moving.Moved moved ? Stream.of(moved.to()) : Stream.empty())
                .toList();
    }

    private Outcome copied(Opening opening, EngagementFolder folder) {
        if (!(opening instanceof Opening.Opened opened) || opened.readOnly()) {
            return Outcome.said(Messages.text("start.shelf.not-duplicated"));
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
                        new Step(List.of(List.of(file)), Shelf.CURRENT, Shelf.BIN),
                        Step.NONE)
                : Outcome.said(Messages.text("start.shelf.not-duplicated"));
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
