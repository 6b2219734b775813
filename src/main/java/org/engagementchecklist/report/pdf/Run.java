package org.engagementchecklist.report.pdf;

/**
 * Characters that one typeface covers.
 *
 * @param text the characters
 * @param typeface covers them all
 */
record Run(String text, Typeface typeface) {}
