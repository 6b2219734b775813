package org.engagementchecklist.ui.common;

/** How a folder of checklists came to be here. */
public enum Whence {
    /** It came with the program. */
    SHIPPED,
    /** It was named when the program was started. */
    NAMED,
    /** Its user added it. */
    ADDED
}
