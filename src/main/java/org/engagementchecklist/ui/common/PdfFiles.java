package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import java.util.Locale;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.FileName;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;

/** How PDF files are named and saved: as a whole, read back before they take their place. */
public final class PdfFiles {
    private static final String EXTENSION = ".pdf";
    /** Replaces a file by a new one that was read back. */
    static final PdfTarget.Replacement REPLACEMENT = (file, content, check) ->
            new FileReplacement(Disk.real(), Audience.AS_USUAL).replace(file, content, check::pass);

    private PdfFiles() {}

    /** {@return what files of this kind are called where one is chosen} */
    public static FileKind kind() {
        return new FileKind(Messages.text("common.pdf.kind"), "pdf");
    }

    /** {@return a name for a file: a title, as far as file names may hold it} */
    public static String suggestion(String title) {
        return FileName.titled(title, Messages.text("common.pdf.untitled"), EXTENSION);
    }

    /** {@return the file that was chosen; one without an ending gets that of a PDF} */
    public static Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) ? chosen : chosen.resolveSibling(name + EXTENSION);
    }

    /** Saves a finished file. {@return what came of it} */
    public static SaveResult save(PdfFile pdf, Path file) {
        return new PdfTarget(file, REPLACEMENT).save(pdf);
    }
}
