package org.engagementchecklist.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.engagementchecklist.ui.common.Printing;

/**
 * The ways out of the program into the user's system.
 *
 * @param browser opens a page, or a message in the mail program, only ever on a click
 * @param opener opens a file or folder with the system's program for it
 * @param clipboard receives what is copied
 * @param printing takes finished papers to printers
 */
public record Outlets(Consumer<URI> browser, Consumer<Path> opener, Consumer<String> clipboard, Printing printing) {}
