package org.engagementchecklist.storage;

/**
 * What the user has set.
 *
 * @param textPercent the size of text, from 100 to 200
 */
public record Settings(int textPercent, Appearance appearance) {

    /** As the program comes. */
    public static final Settings STANDARD = new Settings(100, Appearance.SYSTEM);

    /** Holds the size of text within its bounds. */
    public Settings {
        textPercent = Math.clamp(textPercent, 100, 200);
    }
}
