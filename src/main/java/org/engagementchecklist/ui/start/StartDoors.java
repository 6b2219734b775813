package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.Look;

/**
 * What the first screen needs of the world outside.
 *
 * @param opener opens a file or folder with the system's program for it
 * @param checklists leads to the checklists that are installed
 * @param look of the window
 * @param choice says which folder is in use, and puts another in its place
 */
public record StartDoors(Dialogs dialogs, Consumer<Path> opener, Runnable checklists, Look look, FolderChoice choice) {}
