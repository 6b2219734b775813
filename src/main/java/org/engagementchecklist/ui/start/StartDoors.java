package org.engagementchecklist.ui.start;

import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Outside;

/**
 * What the first screen needs of the world outside.
 *
 * @param checklists leads to the checklists that are installed
 * @param look of the window
 * @param choice says which folder is in use, and puts another in its place
 */
public record StartDoors(Dialogs dialogs, Outside outside, Runnable checklists, Look look, FolderChoice choice) {}
