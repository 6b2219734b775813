package org.engagementchecklist.ui.wizard;

import java.net.URI;
import java.util.function.Consumer;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Threads;

/**
 * What the wizard needs of the world outside.
 *
 * @param browser opens a page of the web, only ever on a click
 */
public record Doors(Dialogs dialogs, Threads threads, Consumer<URI> browser, Look look) {}
