package org.engagementchecklist.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.report.pdf.PdfOpening;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileTooLargeException;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PlantedException;

/** Reads PDF files that somebody named. */
public final class PdfFiles {
    private PdfFiles() {}

    /** {@return whether a file is a PDF by its name or its beginning, intact or not} */
    public static boolean isPdf(Path file) {
        return PdfOpener.isNameOfPdf(String.valueOf(file.getFileName())) || beginsAsPdf(file);
    }

    private static boolean beginsAsPdf(Path file) {
        try {
            return PdfOpener.beginsAsPdf(Disk.real().readBeginning(GuardedPath.named(file), PdfOpener.BEGINNING));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Opens a PDF file. One that is too large is not read.
     *
     * @param suffix how the name of the file it carries ends, such as {@code .engagement}
     * @return that file, or why there is none or which is meant cannot be told
     */
    public static PdfOpening open(Path file, String suffix) {
        try {
            return PdfOpener.open(Disk.real().read(GuardedPath.named(file), PdfOpener.LARGEST), suffix);
        } catch (FileTooLargeException large) {
            return PdfOpener.tooLarge();
        } catch (NoSuchFileException | PlantedException noFile) {
            return PdfOpener.missing();
        } catch (IOException unreadable) {
            return PdfOpener.unreadable();
        }
    }
}
