package org.engagementchecklist.app;

import java.nio.file.Path;
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
                ? PdfFiles.open(file, EngagementText.ATTACHMENT_NAME)
                        .either(carried -> folder.open(file, carried), words -> Opening.Unusable.because(file, words))
                : folder.open(file);
    }
}
