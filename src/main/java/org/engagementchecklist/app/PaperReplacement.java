package org.engagementchecklist.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;

/** Replaces the file of a paper as every file is replaced; others may read it. */
public record PaperReplacement(Disk disk) implements PdfTarget.Replacement {

    @Override
    public boolean isFolder(Path file) {
        return disk.stateOf(file).isFolder();
    }

    @Override
    public boolean mayBeWritten(Path file) {
        return disk.stateOf(file).isFile()
                && disk.isWritable(file)
                && Optional.ofNullable(file.toAbsolutePath().getParent())
                        .filter(disk::isWritable)
                        .isPresent();
    }

    @Override
    public void replace(Path file, byte[] content, PdfTarget.Check check) throws IOException {
        new FileReplacement(disk, Audience.AS_USUAL).replace(file, content, check::pass);
    }
}
