package org.engagementchecklist.ui.checklists;

import java.util.function.Consumer;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Outside;

/**
 * What the screen of checklists needs of the world outside.
 *
 * @param clipboard receives what is copied
 * @param look of the window
 */
public record ChecklistsDoors(Dialogs dialogs, Outside outside, Consumer<String> clipboard, Look look) {}
