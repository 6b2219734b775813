package org.engagementchecklist.report.comparison;

/**
 * One thing that differs.
 *
 * @param number the number of its question; empty for what belongs to none
 * @param subject what it is about: a question or the name of a fact
 * @param before what stood there; empty for nothing
 * @param after what stands there; empty for nothing
 */
public record Changed(String number, String subject, String before, String after) {}
