package org.engagementchecklist.storage;

/** The colours of the window. */
public enum Appearance {
    /** As the system is set. */
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
