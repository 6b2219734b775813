package org.engagementchecklist.ui.wizard;

import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.Threads;

/** What the wizard needs of the world outside.. */
public record Doors(Dialogs dialogs, Threads threads, Outside outside, Look look) {}
