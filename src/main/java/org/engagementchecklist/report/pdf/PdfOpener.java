package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDocument;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportWords;

/** Takes the file that a PDF file carries out of it. The PDF file may come from anyone, so every size has a limit. */
public final class PdfOpener {
    /** No PDF file of ours has as many bytes. */
    public static final int LARGEST = 32 * 1024 * 1024;

    private static final byte[] FIRST_BYTES = {'%', 'P', 'D', 'F', '-'};

    /** By so many bytes a PDF file is known. */
    public static final int BEGINNING = FIRST_BYTES.length;

    private PdfOpener() {}

    /** {@return whether this is the name of a PDF file, intact or not} */
    public static boolean isNameOfPdf(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** {@return whether a file is a PDF by its first bytes, intact or not} */
    public static boolean beginsAsPdf(byte[] beginning) {
        return Arrays.equals(beginning, FIRST_BYTES);
    }

    /** {@return that there is no file to be opened} */
    public static PdfOpening missing() {
        return unreadable("open.missing");
    }

    /** {@return that a file is too large to be one of ours} */
    public static PdfOpening tooLarge() {
        return unreadable("open.large");
    }

    /** {@return that a file cannot be read from its place} */
    public static PdfOpening unreadable() {
        return unreadable("open.unreadable");
    }

    /**
     * Opens a PDF file.
     *
     * @param pdf the whole file
     * @param suffix how the name of the file it carries ends, such as {@code .engagement}
     * @return that file, or why there is none or which is meant cannot be told
     */
    public static PdfOpening open(byte[] pdf, String suffix) {
        if (pdf.length > LARGEST) {
            return unreadable("open.large");
        }
        try {
            return open(BoundedReader.of(pdf), suffix);
        } catch (IOException | RuntimeException noBeginning) {
            return unreadable("open.damaged");
        }
    }

    private static PdfOpening open(BoundedReader reader, String suffix) {
        PdfOpening opening = attempt(reader, suffix);
        // iText goes on after some failures, as if a part were not there.
        return reader.isExhausted() ? unreadable("open.bomb") : opening;
    }

    private static PdfOpening attempt(BoundedReader reader, String suffix) {
        try (BoundedDocument document = new BoundedDocument(reader)) {
            return opening(document, suffix);
        } catch (BadPasswordException e) {
            return unreadable("open.password");
        } catch (OutOfMemoryError tooMuch) {
            return unreadable("open.bomb");
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // Damaged files make the parser fail in many ways, nesting without end among them.
            return unreadable(isEncryption(e) ? "open.password" : "open.damaged");
        }
    }

    private static PdfOpening opening(BoundedDocument document, String suffix) {
        int pages = document.pages();
        List<Attachment> attachments = document.attachments(suffix);
        return switch (attachments.size()) {
            case 0 -> new PdfOpening.CarriesNothing(pages, whyNothing(document));
            case 1 -> new PdfOpening.Carries(pages, attachments.getFirst());
            default -> unreadable("open.several");
        };
    }

    /** {@return whether there is a page, and what is on every page can be unpacked} */
    static boolean hasReadablePages(byte[] pdf) {
        try (BoundedDocument document = new BoundedDocument(BoundedReader.of(pdf))) {
            int pages = document.getNumberOfPages();
            return pages > 0
                    && IntStream.rangeClosed(1, pages)
                            .allMatch(page -> document.getPage(page).getContentBytes().length > 0);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError damaged) {
            return false;
        }
    }

    private static PdfOpening unreadable(String key) {
        return new PdfOpening.Unreadable(ReportWords.say(key));
    }

    private static String whyNothing(PdfDocument document) {
        return ArchivalDocument.CREATOR.equals(document.getDocumentInfo().getCreator())
                ? whyNothing(String.valueOf(document.getDocumentInfo().getMoreInfo(ArchivalDocument.KIND)))
                : ReportWords.say("open.foreign");
    }

    /** Only a summary once carried an engagement; of an unknown paper that is the likeliest. */
    private static String whyNothing(String kind) {
        return Stream.of(Report.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(PdfOpener::whyNothing)
                .orElseGet(() -> ReportWords.say("open.flattened"));
    }

    private static String whyNothing(Report.Kind kind) {
        return ReportWords.say(
                switch (kind) {
                    case SUMMARY -> "open.flattened";
                    case MEETING_PAGE -> "open.meeting-page";
                    case COMPARISON -> "open.comparison";
                    case BLANK_CHECKLIST -> "open.blank";
                    case WHOLE_CHECKLIST -> "open.whole";
                });
    }

    private static boolean isEncryption(Throwable failure) {
        return failure instanceof PdfException
                && String.valueOf(failure.getMessage()).contains("ncrypt");
    }
}
