/**
 * A report as a PDF file that is PDF/A-3a and PDF/UA-1 at once: it keeps, and a screen reader can read it. Typefaces cover
 * letters, glyphs draw them; lettering is their size on paper. The same report, paper, attachment and instant give the same
 * bytes. A file is read back before it takes the place of an older one.
 */
@NullMarked
package org.engagementchecklist.report.pdf;

import org.jspecify.annotations.NullMarked;
