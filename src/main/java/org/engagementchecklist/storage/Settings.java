package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user has set.
 *
 * @param textPercent the size of text, from 100 to 200
 * @param checklists the folders of checklists that the user has added
 * @param engagements the folder of engagements that the user has chosen; empty for the usual one
 */
public record Settings(int textPercent, Appearance appearance, List<Path> checklists, Optional<Path> engagements) {

    /** As the program comes. */
    public static final Settings STANDARD = new Settings(100, Appearance.SYSTEM, List.of(), Optional.empty());

    /** Holds the size of text within its bounds. */
    public Settings {
        textPercent = Math.clamp(textPercent, 100, 200);
        checklists = List.copyOf(checklists);
    }

    /** {@return these with another look} */
    public Settings withLook(int percent, Appearance chosen) {
        return new Settings(percent, chosen, checklists, engagements);
    }

    /** {@return these with other folders of checklists} */
    public Settings withChecklists(List<Path> folders) {
        return new Settings(textPercent, appearance, folders, engagements);
    }

    /** {@return these with another folder of engagements; empty for the usual one} */
    public Settings withEngagements(Optional<Path> folder) {
        return new Settings(textPercent, appearance, checklists, folder);
    }
}
