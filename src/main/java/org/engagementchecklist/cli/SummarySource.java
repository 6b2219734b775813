package org.engagementchecklist.cli;

import java.time.LocalDate;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.Opening;

/**
 * Where what is written about an engagement comes from.
 *
 * @param library knows whether a newer edition is installed
 * @param today the day by which dates are judged
 * @param personal what becomes of personal answers
 */
record SummarySource(ChecklistLibrary library, LocalDate today, Personal personal) {

    SummaryContents of(Opening.Opened opened) {
        return SummaryContents.judged(
                opened.checklist(),
                opened.engagement(),
                today,
                personal,
                library.newerThan(opened.checklist())
                        .map(newer -> newer.edition().asOf()));
    }
}
