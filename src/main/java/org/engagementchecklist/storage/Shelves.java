package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

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

    /** {@return whether there is nothing on any shelf} */
    public boolean areEmpty() {
        return Arrays.stream(Shelf.values())
                .allMatch(shelf -> new FolderFiles(at(shelf).folder()).all().isEmpty());
    }

    /** Puts a file on a shelf, unless somebody has it open. Its former states stay where they are. */
    public Moving move(Path file, Shelf shelf) {
        if (new Reservations().holderOf(file).isPresent()) {
            return new Moving.NotMoved(file, "It is open in another window or on another computer.");
        }
        try {
            Path place = Files.createDirectories(at(shelf).folder());
            Path to = new FolderFiles(place).free(String.valueOf(file.getFileName()));
            Files.move(file, to);
            return new Moving.Moved(file, to);
        } catch (NoSuchFileException gone) {
            return new Moving.NotMoved(file, "It is no longer there.");
        } catch (IOException failure) {
            return new Moving.NotMoved(file, "The folder may not be written to, or the file is in use.");
        }
    }
}
