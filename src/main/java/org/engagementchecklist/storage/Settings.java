package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.EditionKey;

/**
 * What the user has set.
 *
 * @param textPercent the size of text, from 100 to 200
 * @param checklists the folders of checklists that the user has added
 * @param engagements the folder of engagements that the user has chosen; empty for the usual one
 * @param window where the window was; empty before the first was closed
 * @param sort how the list of engagements is sorted; empty as the program comes
 * @param edition the edition that was last chosen for a new engagement; empty for the one that is offered first
 */
public record Settings(
        int textPercent,
        Appearance appearance,
        List<Path> checklists,
        Optional<Path> engagements,
        Optional<WindowPlace> window,
        Optional<String> sort,
        Optional<EditionKey> edition) {

    /** As the program comes. */
    public static final Settings STANDARD = new Settings(
            100, Appearance.SYSTEM, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Holds the size of text within its bounds. */
    public Settings {
        textPercent = Math.clamp(textPercent, 100, 200);
        checklists = List.copyOf(checklists);
    }

    /** {@return these with another look} */
    public Settings withLook(int percent, Appearance chosen) {
        return new Settings(percent, chosen, checklists, engagements, window, sort, edition);
    }

    /** {@return these with other folders of checklists} */
    public Settings withChecklists(List<Path> folders) {
        return new Settings(textPercent, appearance, folders, engagements, window, sort, edition);
    }

    /** {@return these with another folder of engagements; empty for the usual one} */
    public Settings withEngagements(Optional<Path> folder) {
        return new Settings(textPercent, appearance, checklists, folder, window, sort, edition);
    }

    /** {@return these with another place of the window} */
    public Settings withWindow(WindowPlace place) {
        return new Settings(textPercent, appearance, checklists, engagements, Optional.of(place), sort, edition);
    }

    /**
     * {@return these with another order of the list}
     *
     * @param order not blank; a program that does not know it sorts as it comes
     */
    public Settings withSort(String order) {
        return new Settings(textPercent, appearance, checklists, engagements, window, Optional.of(order), edition);
    }

    /** {@return these with another edition for a new engagement; empty for the one that is offered first} */
    public Settings withEdition(Optional<EditionKey> chosen) {
        return new Settings(textPercent, appearance, checklists, engagements, window, sort, chosen);
    }
}
