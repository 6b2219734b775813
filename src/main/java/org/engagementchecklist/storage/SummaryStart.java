package org.engagementchecklist.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/** Reads what a list needs of an engagement file and passes over the rest, so that a long list stays quick. */
final class SummaryStart {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonFactory JSON = Limits.ENGAGEMENT.json();

    private SummaryStart() {}

    /**
     * What a list needs of a file.
     *
     * @param id which engagement it is, if the file says so
     * @param notes everything that was noted, to look for words in
     */
    record Beginning(Optional<UUID> id, Summary summary, String notes) {}

    /** {@return what a list needs, if the file is an engagement with a summary, whole and well-formed} */
    static Optional<Beginning> of(Disk disk, GuardedPath file) {
        return read(disk, file).flatMap(content -> look(content, SummaryStart::fields));
    }

    /** {@return the id, if the file begins as an engagement with one} */
    static Optional<UUID> idOf(Disk disk, GuardedPath file) {
        return read(disk, file).flatMap(content -> look(content, SummaryStart::id));
    }

    /** {@return whether this begins as an engagement does, whatever comes then} */
    static boolean isEngagement(byte[] content) {
        return look(content, SummaryStart::format)
                .filter(EngagementFormat.NAME::equals)
                .isPresent();
    }

    private interface Look<T> {
        Optional<T> at(JsonParser parser) throws IOException;
    }

    private static Optional<byte[]> read(Disk disk, GuardedPath file) {
        try {
            return Optional.of(disk.read(file, Limits.ENGAGEMENT.bytes()));
        } catch (IOException needsMoreWords) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> look(byte[] content, Look<T> look) {
        try (JsonParser parser = JSON.createParser(content)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? look.at(parser) : Optional.empty();
        } catch (IOException | IllegalArgumentException needsTheWholeFile) {
            return Optional.empty();
        }
    }

    private static Optional<String> format(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("format")) {
                return Optional.of(parser.getText());
            }
            parser.skipChildren();
        }
        return Optional.empty();
    }

    private static Optional<UUID> id(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("id")) {
                return Optional.of(UUID.fromString(parser.getText()));
            }
            parser.skipChildren();
        }
        return Optional.empty();
    }

    private static Optional<Beginning> fields(JsonParser parser) throws IOException {
        boolean engagement = false;
        Optional<UUID> id = Optional.empty();
        Optional<Summary> summary = Optional.empty();
        String notes = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "format" -> engagement = parser.getText().equals(EngagementFormat.NAME);
                case "id" -> id = Optional.of(UUID.fromString(parser.getText()));
                case "summary" -> summary = summary(MAPPER.readTree(parser));
                case "notes" -> notes = notes(MAPPER.readTree(parser));
                default -> parser.skipChildren();
            }
        }
        return engagement && summary.isPresent() && parser.nextToken() == null
                ? Optional.of(new Beginning(id, summary.get(), notes))
                : Optional.empty();
    }

    private static String notes(JsonNode notes) {
        return notes.valueStream().map(JsonNode::asText).collect(Collectors.joining(" "));
    }

    /** {@return the summary that this spells, if it is one} */
    static Optional<Summary> summary(JsonNode node) {
        return SummaryReader.read(new Json(node, "", new Defects("", Map.of())));
    }
}
