/**
 * The summary on screen, in the order of the paper: what must wait, whom to contact by when and why, what is still to
 * find out, what that leaves open, and all answers. The {@link org.engagementchecklist.ui.summary.SummaryModel} says
 * what stands there, as of the moment it was opened; the {@link org.engagementchecklist.ui.summary.PdfModel} writes the
 * paper and says how that went; the {@link org.engagementchecklist.ui.summary.OutgoingModel} makes messages and entries
 * for calendars of it. Where a question is named, a link leads to it.
 */
@NullMarked
package org.engagementchecklist.ui.summary;

import org.jspecify.annotations.NullMarked;
