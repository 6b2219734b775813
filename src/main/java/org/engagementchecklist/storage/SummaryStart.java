package org.engagementchecklist.storage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.engagement.Summary;

/** Reads the summary at the beginning of an engagement file, without the rest, so that a long list stays quick. */
final class SummaryStart {

    private static final int BEGINNING = 16_384;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SummaryStart() {}

    /** {@return the summary, if the file begins as an engagement with one} */
    static Optional<Summary> of(Path file) {
        return read(file, parser -> firstFields(parser));
    }

    /** {@return the id, if the file begins as an engagement with one} */
    static Optional<UUID> idOf(Path file) {
        return read(file, parser -> id(parser));
    }

    private interface Look<T> {
        Optional<T> at(JsonParser parser) throws IOException;
    }

    private static <T> Optional<T> read(Path file, Look<T> look) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = Limits.ENGAGEMENT.json().createParser(in.readNBytes(BEGINNING))) {
            return parser.nextToken() == JsonToken.START_OBJECT ? look.at(parser) : Optional.empty();
        } catch (IOException | IllegalArgumentException needsTheWholeFile) {
            return Optional.empty();
        }
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

    private static Optional<Summary> firstFields(JsonParser parser) throws IOException {
        boolean engagement = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "format" -> engagement = parser.getText().equals(EngagementFormat.NAME);
                case "summary" -> {
                    return engagement ? summary(MAPPER.readTree(parser)) : Optional.empty();
                }
                default -> parser.skipChildren();
            }
        }
        return Optional.empty();
    }

    private static Optional<Summary> summary(JsonNode node) {
        return SummaryReader.read(new Json(node, "", new Defects("", Map.of())));
    }
}
