package org.engagementchecklist.edition;

/** What becomes of something when its engagement moves to another edition. */
public enum Outcome {
    /** It stays as it is. */
    KEPT,
    /** It stays as it is, at the question that goes on with its own. */
    RENAMED,
    /** It says the same in another form. */
    CONVERTED,
    /** It counts for nothing and is kept until an edition asks for it again. */
    PARKED,
    /** It was parked and counts again. */
    RETURNED
}
