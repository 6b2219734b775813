package org.engagementchecklist.app;

import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.storage.Backup;

/** Former states in words: when each was saved or kept, and why. */
public final class BackupWords {
    private BackupWords() {}

    /**
     * {@return words such as "3 November 2020, 10:42:07, before the last save"}
     *
     * @param moment when it was saved or kept, in words
     */
    public static String of(Backup backup, String moment) {
        return switch (backup.kind()) {
            case PREVIOUS -> ReportWords.say("backup.previous", moment);
            case DAY -> ReportWords.say("backup.day", moment);
            case BEFORE_MOVING -> ReportWords.say("backup.before-moving", moment);
            case BEFORE_RESTORING -> ReportWords.say("backup.before-restoring", moment);
            case ASIDE -> ReportWords.say("backup.aside", moment);
            case NAMED -> ReportWords.say("backup.named", moment, backup.name());
        };
    }
}
