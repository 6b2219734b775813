package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileState;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * What was seen of a folder, so that another under the same name is not taken for it: where a share went away, the empty
 * folder under it stays, and what is written there is hidden once the share comes back. A folder with another identity is
 * still the same if it holds anything that was seen, for a share that comes back may have a new one.
 */
final class FolderMemory {

    private final Disk disk;
    private final Supplier<GuardedPath> folder;
    private Optional<Sight> last = Optional.empty();

    /**
     * @param key what tells the folder from another, where that is known
     * @param engagements the engagements that were there
     */
    private record Sight(Optional<Object> key, Set<GuardedPath> engagements) {
        Sight {
            engagements = Set.copyOf(engagements);
        }

        Sight with(Set<GuardedPath> more) {
            Set<GuardedPath> all = new HashSet<>(engagements);
            all.addAll(more);
            return new Sight(key, all);
        }
    }

    /** @param folder gives the place, which may lead elsewhere once a link is changed */
    FolderMemory(Disk disk, Supplier<GuardedPath> folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Believes that these engagements were there in an earlier run, unless more is known. */
    synchronized void recall(Set<GuardedPath> engagements) {
        if (last.isEmpty() && !engagements.isEmpty()) {
            last = Optional.of(new Sight(Optional.empty(), engagements));
        }
    }

    /** Sees the folder with these engagements and no others, unless it is another. */
    synchronized void see(Set<GuardedPath> engagements) {
        if (connection() == Connection.HERE) {
            last = Optional.of(new Sight(state().key(), engagements));
        }
    }

    /** Sees one engagement in the folder, which may also be in a folder below it. */
    synchronized void meet(GuardedPath engagement) {
        boolean isKnown =
                last.filter(seen -> seen.engagements().contains(engagement)).isPresent();
        if (!isKnown && disk.stateOf(engagement).isThere()) {
            Optional<Object> key = state().key();
            Set<GuardedPath> before = last.map(Sight::engagements).orElse(Set.of());
            last = Optional.of(new Sight(key, before).with(Set.of(engagement)));
        }
    }

    /** Sees a folder into which something new is to go, unless it was seen before. */
    synchronized void meetFolder() {
        if (last.isEmpty() && state().isFolder()) {
            last = Optional.of(new Sight(state().key(), Set.of()));
        }
    }

    /** Knows of one more engagement in a folder that was seen. */
    synchronized void add(GuardedPath engagement) {
        last = last.map(seen -> seen.with(Set.of(engagement)));
    }

    /** Takes whatever is there for the folder. */
    synchronized void forget() {
        last = Optional.empty();
    }

    /** {@return whether something was seen in the folder that would be missed} */
    synchronized boolean holdsSomething() {
        return last.filter(seen -> !seen.engagements().isEmpty()).isPresent();
    }

    /** {@return whether the folder is the one that was seen; away where it is not there, whether or not it ever was} */
    synchronized Connection connection() {
        return connection(state());
    }

    private Connection connection(FileState now) {
        if (!now.isFolder()) {
            return Connection.AWAY;
        }
        return last.filter(seen -> !isSame(seen, now)).isPresent() ? Connection.ANOTHER : Connection.HERE;
    }

    /**
     * Goes on only where nothing speaks against the folder being the one that was seen. One that never was may be made.
     *
     * @throws OtherFolderException if another stands there now
     * @throws NoSuchFileException if it was seen and is no longer there
     * @throws IOException if it cannot be looked at
     */
    synchronized void require() throws IOException {
        switch (connection(disk.look(folder.get()))) {
            case HERE -> {}
            case ANOTHER -> throw new OtherFolderException(folder.get().path());
            case AWAY -> {
                if (last.isPresent()) {
                    throw new NoSuchFileException(folder.get().path().toString());
                }
            }
        }
    }

    private boolean isSame(Sight seen, FileState now) {
        if (seen.key().isPresent() && now.key().isPresent()) {
            return seen.key().equals(now.key()) || holdsAnyOf(seen);
        }
        return seen.engagements().isEmpty() || !isEmpty();
    }

    private boolean holdsAnyOf(Sight seen) {
        return seen.engagements().stream().anyMatch(each -> disk.stateOf(each).isThere());
    }

    /** Where the system tells no folder from another, only one with nothing in it cannot be the one that was seen. */
    private boolean isEmpty() {
        try {
            return disk.list(folder.get()).isEmpty();
        } catch (IOException unknown) {
            return false;
        }
    }

    private FileState state() {
        return disk.stateOf(folder.get());
    }
}
