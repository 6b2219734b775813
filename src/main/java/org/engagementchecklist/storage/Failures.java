package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.storage.disk.PlantedException;
import org.engagementchecklist.storage.disk.ReadOnlyFileException;
import org.engagementchecklist.storage.disk.SystemReason;

/** What went wrong while saving, in words for the person whose work it is. */
final class Failures {

    private static final String STILL_THERE = " What was saved before is still there.";
    static final String CONNECT =
            "If it is on a share or a disk that was taken out, connect that again; or save a copy in another place.";
    static final String OTHER_FOLDER =
            "The folder does not seem to be connected: another one stands in its place, which"
                    + " holds nothing of what was here.";
    private static final String ELSEWHERE = "Save a copy in another place.";

    private Failures() {}

    /**
     * {@return what it is called that something was thrown which nobody had foreseen}
     *
     * @param cause what was thrown, of which the kind is said and nothing else
     */
    static Saving.Failed of(Path file, Throwable cause) {
        return cause instanceof IOException known
                ? of(file, known)
                : failed(
                        file,
                        "Something unexpected went wrong while it was saved (error "
                                + Fault.noted(cause).code() + ").",
                        ELSEWHERE);
    }

    /** {@return that the place of a file does not answer} */
    static Saving.Failed silent(Path file) {
        return failed(file, "Its place does not answer.", CONNECT);
    }

    /** {@return why the state before could not be kept, in a sentence, and what to do} */
    static String withoutBackup(Throwable cause) {
        return cause instanceof PlantedException planted
                ? PlantedWords.of(planted) + " Move it somewhere else, and the next save has its backup again."
                : of(Path.of(""), cause).reason().replace(STILL_THERE, "");
    }

    private static Saving.Failed of(Path file, IOException cause) {
        return switch (cause) {
            case ReadBack.TooLongException _ ->
                failed(
                        file,
                        "A text is longer than what could be read again.",
                        "Shorten the longest answer or note, or keep it in a file of its own.");
            case ReadBack.OtherwiseException otherwise ->
                failed(file, otherwise.sentence(), "Write it in another way there, and it is saved again.");
            case ReadOnlyFileException _ -> failed(file, "This file is marked as read-only.", ELSEWHERE);
            case PlantedException planted -> failed(file, PlantedWords.of(planted), ELSEWHERE);
            case FileAlreadyExistsException _ -> failed(file, "Something else of this name is in the way.", ELSEWHERE);
            case AccessDeniedException _ -> failed(file, "This folder may not be written to.", ELSEWHERE);
            case OtherFolderException _ ->
                new Saving.Failed(file, OTHER_FOLDER + " Nothing was written there.", CONNECT);
            case NoSuchFileException _ ->
                new Saving.Failed(file, "The folder is no longer there. Nothing was made in its place.", CONNECT);
            case AtomicMoveNotSupportedException _ ->
                failed(file, "This folder cannot replace a file safely.", ELSEWHERE);
            default -> bySentence(file, cause);
        };
    }

    private static Saving.Failed bySentence(Path file, IOException cause) {
        if (SystemReason.isFull(cause)) {
            return failed(file, "The disk is full.", "Free some space, or save a copy on another disk.");
        }
        return SystemReason.isReadOnly(cause)
                ? failed(file, "This folder may not be written to.", ELSEWHERE)
                : failed(file, "The file could not be written.", ELSEWHERE);
    }

    private static Saving.Failed failed(Path file, String reason, String advice) {
        return new Saving.Failed(file, reason + STILL_THERE, advice);
    }
}
