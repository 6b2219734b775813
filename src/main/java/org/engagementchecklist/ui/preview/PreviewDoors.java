package org.engagementchecklist.ui.preview;

import org.engagementchecklist.ui.common.Dialogs;

/**
 * What the preview needs of the world around it.
 *
 * @param back to where it was opened
 */
public record PreviewDoors(Dialogs dialogs, Runnable back) {}
