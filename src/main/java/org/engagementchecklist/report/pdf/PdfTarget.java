package org.engagementchecklist.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.pdf.SaveResult.Cause;

/**
 * Where a PDF file is to be saved. A file that is already there stays until the new one has been read back.
 *
 * @param file the place
 * @param replacement how a file is replaced as a whole
 */
public record PdfTarget(Path file, Replacement replacement) {

    /** Replaces a file as a whole, or leaves it as it is. */
    public interface Replacement {
        /** {@return whether there is a folder in place of a file} */
        boolean isFolder(Path file);

        /** {@return whether a file is there, and may be written to as far as its marks and those of its folder say} */
        boolean mayBeWritten(Path file);

        /**
         * Replaces a file.
         *
         * @param check looks at what was read back of the new file, before it takes its place
         * @throws IOException if the file is as it was before
         */
        void replace(Path file, byte[] content, Check check) throws IOException;
    }

    /** Looks at a new file before it takes its place. */
    @FunctionalInterface
    public interface Check {
        /**
         * Looks at a file.
         *
         * @throws IOException if it must not take its place
         */
        void pass(byte[] onDisk) throws IOException;
    }

    /**
     * Saves a file: has it written beside its place, opens what was read back, and has it moved there. What it carries must
     * open as what was meant. Whatever is thrown on the way is told.
     *
     * @param pdf what to save
     * @return the place, or why nothing has changed there
     */
    public SaveResult save(PdfFile pdf) {
        if (replacement.isFolder(file)) {
            return SaveFailure.of(file, Cause.IS_A_FOLDER);
        }
        try {
            replacement.replace(file, pdf.bytes(), onDisk -> verify(onDisk, pdf));
            return new SaveResult.Saved(file);
        } catch (IOException | ReadOnlyFileSystemException failure) {
            return SaveFailure.of(file, cause(failure));
        } catch (RuntimeException | Error unforeseen) {
            Fault.noted(unforeseen);
            return SaveFailure.of(file, Cause.OTHER);
        }
    }

    /** Windows says of a file that is open in a viewer no more than that access to it is denied. */
    private Cause cause(Throwable failure) {
        Cause said = SaveFailure.cause(failure);
        return said == Cause.DENIED && replacement.mayBeWritten(file) ? Cause.IN_USE : said;
    }

    private static void verify(byte[] onDisk, PdfFile pdf) throws IOException {
        if (!isIntact(onDisk, pdf)) {
            throw new DamagedException();
        }
        if (!carriesWhatWasMeant(onDisk, pdf)) {
            throw new OtherwiseException();
        }
    }

    static boolean isIntact(byte[] onDisk, PdfFile pdf) {
        if (!Arrays.equals(onDisk, pdf.bytes())) {
            return false;
        }
        String name = pdf.attachment().map(Attachment::name).orElse("");
        boolean carriesTheSame = switch (PdfOpener.open(onDisk, name)) {
            case PdfOpening.Carries(int pages, Attachment found) ->
                pages == pdf.pages() && pdf.attachment().filter(found::equals).isPresent();
            case PdfOpening.CarriesNothing(int pages, String _) ->
                pages == pdf.pages() && pdf.attachment().isEmpty();
            case PdfOpening.Unreadable _ -> false;
        };
        return carriesTheSame && PdfOpener.hasReadablePages(onDisk);
    }

    private static boolean carriesWhatWasMeant(byte[] onDisk, PdfFile pdf) {
        return pdf.attachment()
                .map(meant ->
                        PdfOpener.open(onDisk, meant.name()) instanceof PdfOpening.Carries(int _, Attachment found)
                                && meant.isWhatWasMeant(found))
                .orElse(true);
    }

    /** What the file carries would open as something else. */
    static final class OtherwiseException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What was read back was not what had been written. */
    static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
