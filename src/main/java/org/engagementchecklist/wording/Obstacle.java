package org.engagementchecklist.wording;

/** Why what was typed says no day or no amount. */
public enum Obstacle {
    /** It is nothing of the kind, or not finished. */
    UNREADABLE,
    /** It says several, or from one to another. */
    SEVERAL,
    /** It says only about how much. */
    APPROXIMATE,
    /** It says month and year, or only one of them. */
    WITHOUT_DAY,
    /** The month has no such day, or the year no such month. */
    NO_SUCH_DAY,
    /** The year cannot be an answer. */
    YEAR_OUT_OF_RANGE,
    /** It is an amount of another currency. */
    OTHER_CURRENCY,
    /** It is an amount below zero. */
    NEGATIVE,
    /** It is a larger amount than an answer can be. */
    TOO_LARGE
}
