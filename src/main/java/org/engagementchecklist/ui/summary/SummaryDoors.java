package org.engagementchecklist.ui.summary;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Printing;

/**
 * What the summary needs of the world outside.
 *
 * @param opener opens a file or a folder with the system's program for it
 * @param browser opens a page of the web, or a message in the mail program, only ever on a click
 * @param clipboard receives what is copied
 * @param printing takes finished papers to printers
 * @param look of the window
 */
public record SummaryDoors(
        Dialogs dialogs,
        Consumer<Path> opener,
        Consumer<URI> browser,
        Consumer<String> clipboard,
        Printing printing,
        Look look) {}
