package org.engagementchecklist.ui.common;

import java.time.ZoneId;
import org.engagementchecklist.storage.Backup;

/** Former states in words: when each was saved or kept, and why. */
public final class BackupWords {
    private BackupWords() {}

    /**
     * {@return words such as "3 November 2020, 10:42:07, before the last save"}
     *
     * @param zone where the user is
     */
    public static String of(Backup backup, ZoneId zone) {
        String moment = Dates.second(backup.at(), zone);
        return switch (backup.kind()) {
            case PREVIOUS -> Messages.text("common.backup.previous", moment);
            case DAY -> Messages.text("common.backup.day", moment);
            case BEFORE_MOVING -> Messages.text("common.backup.before-moving", moment);
            case BEFORE_RESTORING -> Messages.text("common.backup.before-restoring", moment);
            case ASIDE -> Messages.text("common.backup.aside", moment);
            case NAMED -> Messages.text("common.backup.named", moment, backup.name());
        };
    }
}
