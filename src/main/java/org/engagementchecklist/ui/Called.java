package org.engagementchecklist.ui;

import java.nio.file.Path;

/** What an engagement is called where something is said of it. */
final class Called {

    private Called() {}

    /** {@return its title, or the name of its file where it has none} */
    static String by(String title, Path file) {
        return title.isBlank() ? String.valueOf(file.getFileName()) : title.strip();
    }
}
