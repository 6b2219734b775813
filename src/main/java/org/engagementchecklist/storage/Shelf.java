package org.engagementchecklist.storage;

/** Where an engagement lies: among those at work, or put away in a folder of its own beside them. Nothing is deleted. */
public enum Shelf {
    CURRENT(""),
    ARCHIVE("archive"),
    BIN("bin");

    private final String folder;

    Shelf(String folder) {
        this.folder = folder;
    }

    /** {@return the name of the folder below that of the engagements; empty for that folder itself} */
    String folder() {
        return folder;
    }
}
