package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import java.util.Locale;
import org.engagementchecklist.storage.FileName;

/** How PDF files are named where one is chosen. */
public final class PdfFiles {
    private static final String EXTENSION = ".pdf";

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
}
