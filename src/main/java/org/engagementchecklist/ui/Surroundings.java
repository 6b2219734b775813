package org.engagementchecklist.ui;

import java.time.Clock;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Threads;

/**
 * What every screen works with.
 *
 * @param installed the checklists that are installed
 * @param folder the user's engagements
 * @param choice puts another folder of engagements in its place
 */
public record Surroundings(
        InstalledChecklists installed,
        EngagementFolder folder,
        FolderChoice choice,
        Dialogs dialogs,
        Threads threads,
        Look look,
        Clock clock,
        Outlets outlets) {}
