package org.engagementchecklist.ui;

import java.util.function.Consumer;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.Printing;

/**
 * The ways out of the program into the user's system.
 *
 * @param outside leads to other programs, only ever on a click
 * @param clipboard receives what is copied
 * @param printing takes finished papers to printers
 */
public record Outlets(Outside outside, Consumer<String> clipboard, Printing printing) {}
