package org.engagementchecklist.ui.preview;

import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Look;

/**
 * What the preview needs of the world around it.
 *
 * @param back to where it was opened
 * @param look of the window
 */
public record PreviewDoors(Dialogs dialogs, Runnable back, Look look) {}
