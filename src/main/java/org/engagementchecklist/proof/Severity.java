package org.engagementchecklist.proof;

/** How bad a defect is. */
public enum Severity {
    /** The file cannot be used. */
    ERROR,
    /** The file can be used, but something is probably not meant as it stands. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
