package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the names that programs give to copies. */
final class CopyNameReader {
    /** Such as {@code visit (Lab PC's conflicted copy 2026-11-29)} by Dropbox, or the same without a name by Nextcloud. */
    private static final Pattern CONFLICTED = Pattern.compile(
            ".+ \\((?:(.+)['’]s )?conflicted copy (?:(?!\\d{4}-)(.+) )?(\\d{4}-\\d\\d-\\d\\d)\\b.*\\)",
            Pattern.CASE_INSENSITIVE);

    /** Such as {@code visit.sync-conflict-20261129-101010-ABCDEFG} by Syncthing. */
    private static final Pattern SYNC_CONFLICT = Pattern.compile(".+\\.sync-conflict-(\\d{8})-\\d{6}(?:-[0-9A-Z]+)?");

    /** Such as {@code visit (1)} by Google Drive and browsers, {@code visit - Copy} by Windows, {@code visit copy 2} by macOS. */
    private static final Pattern NUMBERED =
            Pattern.compile(".+(?: \\(\\d+\\)| - Copy(?: \\(\\d+\\))?| copy(?: \\d+)?)");

    /** Such as {@code visit-2}, by this program where a name is taken. */
    private static final Pattern AFTER_ANOTHER = Pattern.compile("-\\d+");

    /** Such as {@code visit-LAB-PC} by OneDrive. */
    private static final Pattern COMPUTER = Pattern.compile("-([\\p{L}\\p{N}][\\p{L}\\p{N} _-]*)");

    private CopyNameReader() {}

    /** {@return what a name tells} */
    static CopyName read(Path file, Collection<Path> files) {
        String stem = EngagementName.of(file).stem();
        Matcher conflicted = CONFLICTED.matcher(stem);
        if (conflicted.matches()) {
            String from = Optional.ofNullable(conflicted.group(1))
                    .or(() -> Optional.ofNullable(conflicted.group(2)))
                    .orElse("");
            return new CopyName.Conflict(from, day(conflicted.group(3), DateTimeFormatter.ISO_LOCAL_DATE));
        }
        Matcher synchronised = SYNC_CONFLICT.matcher(stem);
        if (synchronised.matches()) {
            return new CopyName.Conflict("", day(synchronised.group(1), DateTimeFormatter.BASIC_ISO_DATE));
        }
        return NUMBERED.matcher(stem).matches() ? new CopyName.Another() : addedTo(stem, files);
    }

    private static CopyName addedTo(String stem, Collection<Path> files) {
        return files.stream()
                .map(each -> EngagementName.of(each).stem())
                .filter(each -> stem.length() > each.length() && isBeginning(each, stem))
                .map(each -> added(stem.substring(each.length())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(CopyName.Plain::new);
    }

    private static boolean isBeginning(String one, String other) {
        return other.toLowerCase(Locale.ROOT).startsWith(one.toLowerCase(Locale.ROOT));
    }

    private static Optional<CopyName> added(String end) {
        if (AFTER_ANOTHER.matcher(end).matches()) {
            return Optional.of(new CopyName.Another());
        }
        Matcher computer = COMPUTER.matcher(end);
        return computer.matches() ? Optional.of(new CopyName.OfComputer(computer.group(1))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
