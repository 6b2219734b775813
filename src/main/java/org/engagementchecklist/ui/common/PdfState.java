package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.report.pdf.PdfFile;

/** How the making, saving and printing of a PDF stands. */
public sealed interface PdfState {

    /** {@return the same in a sentence; empty if nobody has asked} */
    default String words() {
        return switch (this) {
            case NotAsked _ -> "";
            case Unprintable(var file, var _) -> Messages.text("common.pdf.not-yet", name(file));
            case Writing(var file) -> Messages.text("common.pdf.writing", name(file));
            case Failed(var _, var words) -> words;
            case Making _ -> Messages.text("common.pdf.making");
            case Printing _ -> Messages.text("common.pdf.printing");
            case Told(var words) -> words;
            case Saved(var file, var missing) ->
                missing.isEmpty()
                        ? Messages.text("common.pdf.saved", name(file))
                        : Messages.text("common.pdf.saved-missing", name(file), String.join(", ", missing));
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * It is made and not saved, since it holds characters that no typeface has.
     *
     * @param pdf prints them as their codes
     */
    record Unprintable(Path file, PdfFile pdf) implements PdfState {}

    /** Nobody has asked for it yet. */
    record NotAsked() implements PdfState {}

    /** It is being written. */
    record Writing(Path file) implements PdfState {}

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

    /** It is being made, to be shown or printed. */
    record Making() implements PdfState {}

    /** It is with the user's choice of a printer, or on its way to the printer. */
    record Printing() implements PdfState {}

    /**
     * What was asked for has come to an end.
     *
     * @param words which one
     */
    record Told(String words) implements PdfState {}

    /** {@return whether something is under way that is not to be asked for again} */
    default boolean isBusy() {
        return switch (this) {
            case Writing _, Making _, Printing _ -> true;
            case NotAsked _, Unprintable _, Saved _, Failed _, Told _ -> false;
        };
    }
}
