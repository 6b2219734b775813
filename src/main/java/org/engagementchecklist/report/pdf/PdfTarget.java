package org.engagementchecklist.report.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.pdf.SaveResult.Cause;

/**
 * Where a PDF file is to be saved. A file that is already there stays until the new one has been read back.
 *
 * @param file the place
 */
public record PdfTarget(Path file) {
    /**
     * Saves a file: writes it beside its place, reads it back and moves it there.
     *
     * @param pdf what to save
     * @return the place, or why nothing has changed there
     */
    public SaveResult save(PdfFile pdf) {
        if (Files.isDirectory(file)) {
            return SaveFailure.of(file, Cause.IS_A_FOLDER);
        }
        Path draft = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            write(draft, pdf.bytes());
            if (!isIntact(Files.readAllBytes(draft), pdf)) {
                return SaveFailure.of(file, Cause.DAMAGED);
            }
            move(draft);
            return new SaveResult.Saved(file);
        } catch (IOException | RuntimeException e) {
            return SaveFailure.of(file, SaveFailure.cause(e));
        } finally {
            discard(draft);
        }
    }

    private static void write(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    static boolean isIntact(byte[] onDisk, PdfFile pdf) {
        if (!Arrays.equals(onDisk, pdf.bytes())) {
            return false;
        }
        String name = pdf.attachment().map(Attachment::name).orElse("");
        return switch (PdfOpener.open(onDisk, name)) {
            case PdfOpening.Carries(int pages, Attachment found) ->
                pages == pdf.pages() && pdf.attachment().filter(found::equals).isPresent();
            case PdfOpening.CarriesNothing(int pages) ->
                pages == pdf.pages() && pdf.attachment().isEmpty();
            case PdfOpening.Unreadable _ -> false;
        };
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // A draft that cannot be deleted does no harm; what matters is said by the result.
            return;
        }
    }
}
