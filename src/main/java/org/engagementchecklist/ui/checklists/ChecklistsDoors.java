package org.engagementchecklist.ui.checklists;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Look;

/**
 * What the screen of checklists needs of the world outside.
 *
 * @param opener opens a folder with the system's program for it
 * @param clipboard receives what is copied
 * @param look of the window
 */
public record ChecklistsDoors(Dialogs dialogs, Consumer<Path> opener, Consumer<String> clipboard, Look look) {}
