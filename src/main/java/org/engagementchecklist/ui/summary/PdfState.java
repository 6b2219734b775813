package org.engagementchecklist.ui.summary;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.report.pdf.PdfFile;

/** How the saving of the PDF stands. */
public sealed interface PdfState {

    /** Nobody has asked for it yet. */
    record NotAsked() implements PdfState {}

    /** It is being written. */
    record Writing(Path file) implements PdfState {}

    /**
     * It is made, and not written before the user has heard of what cannot be printed.
     *
     * @param pdf the whole of it
     */
    record Unprintable(Path file, PdfFile pdf) implements PdfState {}

    /**
     * It is in its place, and was read back.
     *
     * @param missing the characters that no typeface has; they are printed as their codes
     */
    record Saved(Path file, List<String> missing) implements PdfState {
        public Saved {
            missing = List.copyOf(missing);
        }
    }

    /**
     * It is not in its place; what was there before still is.
     *
     * @param words what happened, what is safe and what to do
     */
    record Failed(Path file, String words) implements PdfState {}
}
