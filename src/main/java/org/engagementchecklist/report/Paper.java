package org.engagementchecklist.report;

/** The sheets a report can be printed on. */
public enum Paper {
    /** US Letter, 8.5 by 11 inches. */
    LETTER,
    /** ISO A4, 210 by 297 millimetres. */
    A4
}
