package org.engagementchecklist.ui.preview;

import org.engagementchecklist.report.print.PageImage;

/**
 * A page that has been drawn.
 *
 * @param scale pixels a point that were asked for
 * @param text its words
 */
record Drawn(PageImage image, double scale, String text) {}
