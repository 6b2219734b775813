package org.engagementchecklist.report.pdf;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.pdf.SaveResult.Cause;
import org.engagementchecklist.report.pdf.SaveResult.NotSaved;

/** Tells from what the system says why a file could not be saved. */
final class SaveFailure {
    /** Java has no exception of its own for these; the systems' own sentences differ little between versions. */
    private static final Map<Cause, List<String>> PHRASES = Map.of(
            Cause.NO_SPACE, List.of("no space left", "not enough space", "quota exceeded", "disk full"),
            Cause.READ_ONLY, List.of("read-only", "write protected", "write-protected"),
            Cause.IN_USE, List.of("used by another process", "resource busy", "text file busy", "sharing violation"),
            Cause.NO_FOLDER, List.of("not a directory"),
            Cause.DENIED, List.of("operation not permitted", "permission denied", "access is denied"));

    private SaveFailure() {}

    static NotSaved of(Path file, Cause cause) {
        String key = "save." + cause.name().toLowerCase(Locale.ROOT);
        return new NotSaved(file, cause, ReportWords.say(key, String.valueOf(file.getFileName())));
    }

    static Cause cause(Throwable failure) {
        return switch (failure) {
            case PdfTarget.DamagedException _ -> Cause.DAMAGED;
            case PdfTarget.OtherwiseException _ -> Cause.OTHERWISE;
            case NoSuchFileException _, NotDirectoryException _ -> Cause.NO_FOLDER;
            case AccessDeniedException _ -> Cause.DENIED;
            case ReadOnlyFileSystemException _ -> Cause.READ_ONLY;
            case FileSystemException refused -> fromPhrase(String.valueOf(refused.getReason()));
            case IOException other -> fromPhrase(String.valueOf(other.getMessage()));
            default -> Cause.OTHER;
        };
    }

    private static Cause fromPhrase(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return PHRASES.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Cause.OTHER);
    }
}
