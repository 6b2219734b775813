package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileTooLargeException;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PlantedException;

/** The text of a file, or why it cannot be had. */
sealed interface FileText {

    /**
     * A text that was read.
     *
     * @param sha256 the fingerprint of the exact bytes
     */
    record Text(String name, String sha256, String text) implements FileText {}

    /** There is no text, for a reason in words. */
    sealed interface None extends FileText {
        /** {@return the reason} */
        Defect defect();
    }

    /** The file cannot be had. */
    record Unreadable(Defect defect) implements None {}

    /**
     * What it holds is no text in UTF-8.
     *
     * @param spelled its bytes, each taken for a letter
     */
    record Foreign(Defect defect, String spelled) implements None {}

    /** {@return the text of a file that somebody named, and that is not larger than the limits allow} */
    static FileText of(Path file, Limits limits) {
        return of(Disk.real(), GuardedPath.named(file), limits);
    }

    /** {@return the text of a file whose name is not followed, and that is not larger than the limits allow} */
    static FileText of(Disk disk, GuardedPath file, Limits limits) {
        String name = file.name();
        try {
            return of(name, disk.read(file, limits.bytes()));
        } catch (NoSuchFileException gone) {
            return unreadable(name, "There is no such file.", "It may have been moved or renamed.");
        } catch (PlantedException planted) {
            return switch (planted.kind()) {
                case LINK ->
                    unreadable(
                            name,
                            "This is a link that leads nowhere.",
                            "What it named may have been moved or renamed.");
                case FOLDER -> unreadable(name, "This is not a file.", "Choose a file, not a folder.");
                default -> unreadable(name, "This is not a file.", "It may be a pipe or a device. Choose a file.");
            };
        } catch (FileTooLargeException large) {
            return tooLarge(name, large.size(), limits);
        } catch (AccessDeniedException denied) {
            return unreadable(name, "This file may not be read.", "Ask whoever keeps the folder for permission.");
        } catch (IOException broken) {
            return unreadable(name, "This file could not be read.", "The disk or network may not be available.");
        }
    }

    /** {@return the text that these bytes spell, where there are no more than the limits allow} */
    static FileText of(String name, byte[] bytes, Limits limits) {
        return bytes.length > limits.bytes() ? tooLarge(name, bytes.length, limits) : of(name, bytes);
    }

    /** {@return the text that these bytes spell} */
    static FileText of(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Text(name, Sha256.of(bytes), text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            Defect defect = Defect.error(
                    Place.wholeOf(name), "This is not a text file in UTF-8.", "It is probably another kind of file.");
            return new Foreign(defect, new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    private static FileText tooLarge(String name, long size, Limits limits) {
        return unreadable(
                name,
                String.format(
                        Locale.ROOT, "This file is far too large (%,d bytes; at most %,d).", size, limits.bytes()),
                "It is probably another kind of file.");
    }

    private static FileText unreadable(String name, String message, String advice) {
        return new Unreadable(Defect.error(Place.wholeOf(name), message, advice));
    }
}
