package org.engagementchecklist.report.pdf;

import java.time.Instant;
import java.util.Optional;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Report;

/**
 * All that decides the bytes of a PDF file.
 *
 * @param report what it says
 * @param paper the sheets it is set for
 * @param attachment a file it carries
 * @param created its date, kept to the second
 */
public record PrintOrder(Report report, Paper paper, Optional<Attachment> attachment, Instant created) {}
