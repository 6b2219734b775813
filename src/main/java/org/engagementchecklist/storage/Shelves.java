package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PlantedException;

/** The shelves of a folder of engagements. Whatever is moved can be moved back. */
public final class Shelves {

    private final EngagementFolder folder;

    /** @param folder the engagements at work */
    public Shelves(EngagementFolder folder) {
        this.folder = folder;
    }

    /** {@return the engagements on a shelf} */
    public EngagementFolder at(Shelf shelf) {
        return shelf == Shelf.CURRENT ? folder : folder.below(shelf.folder());
    }

    /** {@return a file by the shelf on which it is} */
    private GuardedPath guarded(Path file) {
        return Arrays.stream(Shelf.values())
                .map(this::at)
                .filter(each -> each.folder().equals(file.getParent()))
                .map(each -> each.at(file))
                .findFirst()
                .orElseGet(() -> folder.at(file));
    }

    /** {@return whether there is nothing on any shelf} */
    public boolean areEmpty() {
        return Arrays.stream(Shelf.values())
                .allMatch(shelf ->
                        new FolderFiles(folder.disk(), at(shelf).folder()).all().isEmpty());
    }

    /** Puts a file on a shelf, unless somebody has it open. Its former states stay where they are. */
    public Moving move(Path file, Shelf shelf) {
        if (new Reservations(folder.disk()).holderOf(guarded(file)).isPresent()) {
            return new Moving.NotMoved(file, "It is open in another window or on another computer.");
        }
        try {
            folder.memory().require();
            Path place = at(shelf).folder();
            folder.disk().makeFolder(at(shelf).home());
            Path to = new FolderFiles(folder.disk(), place).free(String.valueOf(file.getFileName()));
            folder.disk().move(guarded(file), at(shelf).at(to));
            return new Moving.Moved(file, to);
        } catch (PlantedException planted) {
            return new Moving.NotMoved(file, PlantedWords.of(planted));
        } catch (OtherFolderException another) {
            return new Moving.NotMoved(file, Failures.of(file, another).reason());
        } catch (NoSuchFileException gone) {
            return new Moving.NotMoved(file, "It is no longer there.");
        } catch (IOException failure) {
            return new Moving.NotMoved(file, "The folder may not be written to, or the file is in use.");
        }
    }
}
