package org.engagementchecklist.app;

import java.nio.file.Path;
import java.util.Arrays;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.report.pdf.PdfOpening;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.storage.Opening;

/**
 * Opens an engagement, whether it is a file of its own or inside a summary as PDF.
 *
 * @param folder knows the checklists
 */
public record EngagementDoor(EngagementFolder folder) {

    /** Opens an engagement; the file is not touched. */
    public Opening open(Path file) {
        return PdfFiles.isPdf(file)
                ? carried(file, PdfFiles.open(file, EngagementText.ATTACHMENT_NAME))
                : folder.open(file);
    }

    /**
     * Opens an engagement that is handed over in bytes.
     *
     * @param name what is said of where it comes from
     */
    public Opening open(Path name, byte[] content) {
        return PdfOpener.beginsAsPdf(Arrays.copyOf(content, PdfOpener.BEGINNING))
                ? carried(name, PdfOpener.open(content, EngagementText.ATTACHMENT_NAME))
                : folder.openHanded(name, content);
    }

    private Opening carried(Path file, PdfOpening pdf) {
        return pdf.either(carried -> folder.open(file, carried), words -> Opening.Unusable.because(file, words));
    }
}
