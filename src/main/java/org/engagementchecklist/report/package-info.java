/**
 * What the paper says, and how it is put on paper.
 *
 * <p>A {@link org.engagementchecklist.report.Report} is a title and a list of blocks: headings, prose, fact lists, note
 * boxes, grids, cards, bullets and lines to write on; on a paper to be filled in also cues, boxes to tick and fields. It
 * knows no format. Prose is made of spans, so that an address can be a link and an action can have a box to tick. Composers
 * make reports of an engagement, of one office's part in it, and of a whole checklist; a writer of a package below puts a
 * report into a file. Besides papers there are messages: an {@link org.engagementchecklist.report.OfficeMail} says to one
 * office what concerns it, and {@link org.engagementchecklist.report.CalendarEntry} entries say what is to be done by when.
 */
@NullMarked
package org.engagementchecklist.report;

import org.jspecify.annotations.NullMarked;
