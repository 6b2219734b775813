package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.app.BackupWords;
import org.engagementchecklist.storage.Backup;

/**
 * What was kept of an engagement whose file cannot be opened, and how it is used.
 *
 * @param good what can be opened, the latest first
 * @param zone where the user is
 */
record KeptCopies(List<Backup> good, ZoneId zone) {
    private static final int MOST = 5;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Locale.US);

    /**
     * {@return what is said of them, line by line; nothing if nothing was kept}
     *
     * @param file the file that cannot be opened
     * @param arguments what was typed
     */
    List<String> lines(Path file, List<String> arguments) {
        if (good.isEmpty()) {
            return List.of();
        }
        Stream<String> copies = good.stream().limit(MOST).map(each -> "  " + each.file() + "  (" + words(each) + ")");
        return Stream.of(
                        Stream.of("Former states of it can be opened:"),
                        copies,
                        Stream.of(
                                "To use the first, type: "
                                        + again(file, arguments, good.getFirst().file()),
                                "To put one in the place of the file, open the file in the window and choose it there."))
                .flatMap(lines -> lines)
                .map(OneLine::of)
                .toList();
    }

    /** {@return the end of a line about the file; nothing if nothing was kept} */
    String shortly() {
        Optional<Backup> latest = good.stream().findFirst();
        return latest.map(each -> " A former state can be opened: " + each.file() + " (" + words(each) + ").")
                .orElse("");
    }

    private String words(Backup backup) {
        return BackupWords.of(backup, MOMENT.format(backup.at().atZone(zone)));
    }

    /** A file may have been named by its address. */
    private static boolean names(String argument, Path file) {
        return FileArgument.of(argument) instanceof FileArgument.Local(var path) && path.equals(file);
    }

    private static String again(Path file, List<String> arguments, Path copy) {
        return arguments.stream()
                .map(each -> names(each, file) ? copy.toString() : each)
                .map(each -> each.contains(" ") ? '"' + each + '"' : each)
                .collect(Collectors.joining(" "));
    }
}
