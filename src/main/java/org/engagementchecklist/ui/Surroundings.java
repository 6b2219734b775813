package org.engagementchecklist.ui;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Threads;

/**
 * What every screen works with.
 *
 * @param installed the checklists that are installed
 * @param folder the user's engagements
 * @param browser opens a page, or a message in the mail program, only ever on a click
 * @param opener opens a file or folder with the system's program for it
 * @param clipboard receives what is copied
 */
public record Surroundings(
        InstalledChecklists installed,
        EngagementFolder folder,
        Dialogs dialogs,
        Threads threads,
        Look look,
        Clock clock,
        Consumer<URI> browser,
        Consumer<Path> opener,
        Consumer<String> clipboard) {}
