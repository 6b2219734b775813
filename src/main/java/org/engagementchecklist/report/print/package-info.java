/**
 * A finished PDF on its way to eyes and printers: a {@link org.engagementchecklist.report.print.Printout} is what is shown
 * and printed, {@link org.engagementchecklist.report.print.PdfPages} are its pages as images and as text, and a
 * {@link org.engagementchecklist.report.print.PaperPrinter} hands them to a printer that the user chooses.
 */
@NullMarked
package org.engagementchecklist.report.print;

import org.jspecify.annotations.NullMarked;
