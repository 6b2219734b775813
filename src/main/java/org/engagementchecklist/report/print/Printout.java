package org.engagementchecklist.report.print;

import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PdfFile;

/**
 * A finished PDF to be shown and printed as it would be saved.
 *
 * @param title what it is called in a list of what is being printed
 * @param paper the sheets it is set for
 * @param file its bytes
 */
public record Printout(String title, Paper paper, PdfFile file) {}
