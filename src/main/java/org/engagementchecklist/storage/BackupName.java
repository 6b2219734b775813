package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file names of backups, which say why and when each was kept. */
final class BackupName {

    static final String PREVIOUS = "previous" + EngagementFormat.EXTENSION;

    private static final int MOST_LETTERS = 40;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern DAY = Pattern.compile("day (\\d{4}-\\d\\d-\\d\\d)\\.engagement");
    private static final Pattern KEPT = Pattern.compile("(\\d{8}T\\d{9}Z) ([a-z-]+)(?: (.+))?\\.engagement");

    private BackupName() {}

    /** {@return the name for the state with which a day began} */
    static String of(LocalDate day) {
        return "day " + day + EngagementFormat.EXTENSION;
    }

    /** {@return the name for a state kept at a moment; of the words, what file names may hold} */
    static String of(Backup.Kind kind, Instant at, String words) {
        String name = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        int[] letters = name.codePoints()
                .filter(letter -> !JsonBytes.isHalf(letter))
                .limit(MOST_LETTERS)
                .toArray();
        String kept = new String(letters, 0, letters.length).replaceAll("[. ]+$", "");
        return MOMENT.format(at) + " " + word(kind) + (kept.isEmpty() ? "" : " " + kept) + EngagementFormat.EXTENSION;
    }

    /** {@return whether this is the name for the state with which a day began} */
    static boolean isOfDay(String name) {
        return DAY.matcher(name).matches();
    }

    /**
     * {@return what the name of a file says, if it is that of a backup}
     *
     * @param modified when the file was last written
     */
    static Optional<Backup> read(Path file, Instant modified) {
        String name = String.valueOf(file.getFileName());
        Matcher kept = KEPT.matcher(name);
        if (name.equals(PREVIOUS)) {
            return Optional.of(new Backup(file, Backup.Kind.PREVIOUS, modified, ""));
        }
        if (isOfDay(name)) {
            return Optional.of(new Backup(file, Backup.Kind.DAY, modified, ""));
        }
        return kept.matches() ? read(file, kept) : Optional.empty();
    }

    private static Optional<Backup> read(Path file, Matcher kept) {
        try {
            Instant at = MOMENT.parse(kept.group(1), Instant::from);
            String words = Optional.ofNullable(kept.group(3)).orElse("");
            return Arrays.stream(Backup.Kind.values())
                    .filter(kind -> word(kind).equals(kept.group(2)))
                    .findFirst()
                    .map(kind -> new Backup(file, kind, at, words));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static String word(Backup.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
