package org.engagementchecklist.wording;

/** Why what was typed has to be confirmed. */
public enum Doubt {
    /** The year is far from the present one, or cannot be an answer although one like it can. */
    YEAR,
    /** The day of the week does not fit the date. */
    WEEKDAY,
    /** Day and month may stand in either order, or not in the usual one. */
    ORDER,
    /** A point or comma may part thousands or cents, or parts the digits in an unusual way. */
    POINT
}
