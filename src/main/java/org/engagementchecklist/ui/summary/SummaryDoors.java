package org.engagementchecklist.ui.summary;

import java.util.function.Consumer;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.Printing;

/**
 * What the summary needs of the world outside.
 *
 * @param clipboard receives what is copied
 * @param printing takes finished papers to printers
 * @param look of the window
 */
public record SummaryDoors(
        Dialogs dialogs, Outside outside, Consumer<String> clipboard, Printing printing, Look look) {}
