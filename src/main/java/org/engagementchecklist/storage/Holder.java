package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * Who has an engagement open.
 *
 * @param user the name with which the person is logged in
 * @param host the name of the computer
 * @param process the number of the running program
 * @param since when it was opened
 */
public record Holder(String user, String host, long process, Instant since) {

    /** Somebody of whom nothing is known. */
    public static final Holder UNKNOWN = new Holder("", "", 0, Instant.EPOCH);

    private static final int MOST_LETTERS = 80;
    private static final int MOST_BYTES = 4096;
    /** No program was started later; a moment far beyond cannot be put into any calendar. */
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private static final Path HOST = Path.of("/etc/hostname");

    /**
     * Says who this is.
     *
     * @param property looks up a system property
     * @param environment the environment variables
     */
    public static Holder of(
            Function<String, Optional<String>> property, Map<String, String> environment, long process, Instant now) {
        String host = Optional.ofNullable(environment.get("COMPUTERNAME"))
                .or(() -> Optional.ofNullable(environment.get("HOSTNAME")))
                .orElseGet(Holder::namedByTheSystem);
        return new Holder(plain(property.apply("user.name").orElse("")), plain(host), process, now);
    }

    Holder at(Instant moment) {
        return new Holder(user, host, process, moment);
    }

    /** {@return whether both are one person at one computer, as far as they have names} */
    boolean sitsWhere(Holder other) {
        return !user.isEmpty() && !host.isEmpty() && user.equals(other.user()) && host.equals(other.host());
    }

    /** {@return this as the lines of a lock file} */
    String text() {
        return String.join("\n", user, host, Long.toString(process), since.toString(), "");
    }

    /** {@return who these lines name, if they name anybody; they may have been written by anything} */
    static Optional<Holder> read(String text) {
        List<String> lines = text.lines().limit(4).toList();
        try {
            return lines.size() < 4
                    ? Optional.empty()
                    : Optional.of(new Holder(
                                    plain(lines.get(0)),
                                    plain(lines.get(1)),
                                    Long.parseLong(lines.get(2)),
                                    Instant.parse(lines.get(3))))
                            .filter(each -> each.since().isBefore(LATEST));
        } catch (NumberFormatException | DateTimeException noHolder) {
            return Optional.empty();
        }
    }

    private static String namedByTheSystem() {
        try {
            return new String(Disk.real().read(GuardedPath.of(HOST), MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException elsewhere) {
            return "";
        }
    }

    private static String plain(String name) {
        String line = name.replaceAll("\\p{Cntrl}", " ").strip();
        return line.substring(0, Math.min(line.length(), MOST_LETTERS));
    }
}
