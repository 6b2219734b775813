package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.DraftName;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.Gate;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * What a list showed the last time, so that files which have not changed since need not be read again. It may be deleted at
 * any time and is never believed over a file: what does not fit the file's size and time is forgotten.
 *
 * @param file the file of the index, one JSON object a line
 * @param clock says when it is used
 */
record ListIndex(Path file, Clock clock) {

    private static final long MOST_BYTES = 200_000_000;

    /** With which every index begins. */
    private static final String BEGINNING = "{\"name\":";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}\\.jsonl");
    private static final Duration RENEWED_AFTER = Duration.ofDays(1);

    /** What was known of a file when it had this size and time. */
    record Known(String name, long size, long modified, SummaryStart.Beginning beginning) {}

    /** {@return the index of a folder, among those of others} */
    static ListIndex of(Path folder, Path indexes, Clock clock) {
        byte[] name = folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return new ListIndex(indexes.resolve(Sha256.of(name).substring(0, 16) + ".jsonl"), clock);
    }

    /** {@return whether this program has written such a file, be it only as a draft} */
    static boolean isOne(Disk disk, GuardedPath file) {
        try {
            return (NAME.matcher(file.name()).matches() || DraftName.isOf(file.name()))
                    && disk.isFreeOrBegins(file, BEGINNING);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** {@return whether its file does not show yet that it is in use} */
    boolean isToBeRenewed() {
        return Disk.real()
                .stateOf(GuardedPath.of(file))
                .modified()
                .isBefore(clock.instant().minus(RENEWED_AFTER));
    }

    /** {@return what is known by the names of files; nothing if the index is missing or damaged} */
    Map<String, Known> read() {
        try {
            String lines = new String(Disk.real().read(GuardedPath.of(file), MOST_BYTES), StandardCharsets.UTF_8);
            Map<String, Known> known = new HashMap<>();
            lines.lines().map(ListIndex::known).flatMap(Optional::stream).forEach(each -> known.put(each.name(), each));
            return known;
        } catch (IOException damaged) {
            return Map.of();
        }
    }

    /**
     * Keeps what is known; something else that stands there is kept beside it. Where that fails, the next list is slower and
     * nothing else.
     */
    void write(Collection<Known> known) {
        String lines = known.stream().map(each -> line(each) + "\n").collect(Collectors.joining());
        Disk disk = Disk.real();
        GuardedPath place = GuardedPath.of(file);
        try {
            disk.makePrivateFolder(place.parent());
            if (!disk.isFreeOrBegins(place, BEGINNING)) {
                Unusable.keepBeside(disk, place);
            }
            new FileReplacement(disk, Audience.OWNER).replace(place, JsonBytes.of(lines), Gate.OPEN);
        } catch (IOException readFilesTheNextTime) {
            return;
        }
    }

    private static String line(Known known) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("name", known.name()).put("size", known.size()).put("modified", known.modified());
        line.put("id", known.beginning().id().map(UUID::toString).orElse(""));
        line.set("summary", EngagementText.summary(known.beginning().summary()));
        return line.put("notes", known.beginning().notes()).toString();
    }

    private static Optional<Known> known(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            return node.has("id") ? known(node) : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Known> known(JsonNode node) {
        Optional<UUID> id = Optional.of(node.path("id").asText())
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString);
        return SummaryStart.summary(node.path("summary"))
                .map(summary -> new Known(
                        node.path("name").asText(),
                        node.path("size").asLong(-1),
                        node.path("modified").asLong(),
                        new SummaryStart.Beginning(
                                id, summary, node.path("notes").asText())));
    }
}
