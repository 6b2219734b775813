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
import org.engagementchecklist.engagement.Summary;

/** Reads the summary at the beginning of an engagement file, without the rest, so that a long list stays quick. */
final class SummaryStart {

    private static final int BEGINNING = 16_384;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SummaryStart() {}

    /** {@return the summary, if the file begins as an engagement with one} */
    static Optional<Summary> of(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = Limits.ENGAGEMENT.json().createParser(in.readNBytes(BEGINNING))) {
            return parser.nextToken() == JsonToken.START_OBJECT ? firstFields(parser) : Optional.empty();
        } catch (IOException needsTheWholeFile) {
            return Optional.empty();
        }
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
