package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.engagementchecklist.app.EngagementDoor;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.FormerState;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;

/**
 * Opens engagements that are named by their files, wherever they are, also those inside summaries as PDF.
 *
 * @param library the checklists with which they may have been answered
 */
record Reading(ChecklistLibrary library, Clock clock) {

    Opening open(Path file) {
        return new EngagementDoor(folder()).open(file);
    }

    /** Saves an engagement answered with this checklist. */
    Saving save(Path file, Engagement engagement, Checklist checklist) {
        return folder().save(file, engagement, summary(engagement, checklist));
    }

    /** {@return what was kept of an engagement whose file cannot be opened} */
    KeptCopies kept(Path file) {
        return new KeptCopies(folder().lastGood(file), clock.getZone());
    }

    /** {@return what is kept of an engagement's former states, the latest first} */
    List<FormerState> formerStates(Path file) {
        return folder().formerStates(file);
    }

    private EngagementFolder folder() {
        return new EngagementFolder(Path.of(""), library, this::summary, clock);
    }

    private Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(checklist, engagement, Commands.dayOf(clock))
                .summaryOf(engagement, checklist.countries());
    }
}
