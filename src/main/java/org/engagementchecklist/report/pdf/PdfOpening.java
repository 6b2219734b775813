package org.engagementchecklist.report.pdf;

import java.util.function.Function;
import org.engagementchecklist.report.Attachment;

/** What came of opening a PDF file for the file it carries. */
public sealed interface PdfOpening {

    /**
     * Makes something of what the file carries, or of the words why it carries nothing.
     *
     * @param carried receives what it carries, not looked into
     */
    default <T> T either(Function<byte[], T> carried, Function<String, T> not) {
        return switch (this) {
            case Carries(int _, Attachment attachment) -> carried.apply(attachment.bytes());
            case CarriesNothing(int _, String words) -> not.apply(words);
            case Unreadable(String words) -> not.apply(words);
        };
    }

    /**
     * It carries such a file.
     *
     * @param pages the number of its pages
     * @param attachment the file, not looked into
     */
    record Carries(int pages, Attachment attachment) implements PdfOpening {}

    /**
     * It carries none. Printing to a PDF file, for one, drops what the printed file carried.
     *
     * @param pages the number of its pages
     * @param words why, and what to do, for the user
     */
    record CarriesNothing(int pages, String words) implements PdfOpening {}

    /**
     * It cannot be read.
     *
     * @param words why, and what to do, for the user
     */
    record Unreadable(String words) implements PdfOpening {}
}
