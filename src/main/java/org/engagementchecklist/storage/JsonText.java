package org.engagementchecklist.storage;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;

/** Reads JSON strictly, in one pass, and remembers the line and column at which every value begins. */
final class JsonText {

    /** What became of a text: its root, or why there is none. */
    sealed interface Parsed {
        record Root(Json json) implements Parsed {}

        /**
         * There is none.
         *
         * @param defect what prevents it, in words for whoever writes such texts
         */
        record Broken(Defect defect, Break why) implements Parsed {}
    }

    /** Why a text is no JSON object. */
    enum Break {
        /** It is a text, a number or a list. */
        NO_OBJECT,
        /** It ends before all that was begun is. */
        ENDS_EARLY,
        /** Something in it stands where it cannot. */
        MISPLACED,
        /** It is longer or deeper than any file that is meant. */
        BEYOND_LIMITS
    }

    private final JsonParser parser;
    private final Map<String, JsonLocation> places = new HashMap<>();

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /** {@return the one JSON object that the text consists of, or the defect that prevents it} */
    static Parsed parse(FileText.Text file, Limits limits) {
        try (JsonParser parser = limits.json().createParser(file.text())) {
            JsonText text = new JsonText(parser);
            JsonNode root = text.whole();
            Defects defects = new Defects(file.name(), text.places);
            return root.isObject()
                    ? new Parsed.Root(new Json(root, "", defects))
                    : new Parsed.Broken(
                            Defect.error(Place.wholeOf(file.name()), "This is not a JSON object.", ""),
                            Break.NO_OBJECT);
        } catch (JsonProcessingException broken) {
            return new Parsed.Broken(defect(file.name(), broken), why(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonNode whole() throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "the file is empty");
        }
        JsonNode root = value("");
        if (parser.nextToken() != null) {
            throw new JsonParseException(
                    parser, "there is more text after the end of the object", parser.currentTokenLocation());
        }
        return root;
    }

    private JsonNode value(String pointer) throws IOException {
        if (pointer.length() > Limits.PATH) {
            throw new StreamConstraintsException("the path is too long");
        }
        places.put(pointer, parser.currentTokenLocation());
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.getBooleanValue());
            default -> nodes.nullNode();
        };
    }

    private ObjectNode object(String pointer) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            object.set(field, value(Json.child(pointer, field)));
        }
        return object;
    }

    private ArrayNode array(String pointer) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(pointer + "/" + array.size()));
        }
        return array;
    }

    private static Break why(JsonProcessingException broken) {
        if (broken instanceof StreamConstraintsException) {
            return Break.BEYOND_LIMITS;
        }
        return broken instanceof JsonEOFException ? Break.ENDS_EARLY : Break.MISPLACED;
    }

    private static Defect defect(String file, JsonProcessingException broken) {
        Place place = Optional.ofNullable(broken.getLocation())
                .map(at -> new Place(file, "", Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0)))
                .orElseGet(() -> Place.wholeOf(file));
        String advice = broken instanceof StreamConstraintsException
                ? "It is damaged, or another kind of file."
                : "Mend the text at this place, or use an earlier copy of the file.";
        return Defect.error(place, words(broken), advice);
    }

    private static String words(JsonProcessingException broken) {
        String said = Optional.ofNullable(broken.getOriginalMessage()).orElse("");
        if (said.startsWith("Duplicate field")) {
            return "The name "
                    + said.substring("Duplicate field".length()).strip().replace('\'', '"')
                    + " is given twice in the same object.";
        }
        if (broken instanceof StreamConstraintsException) {
            return "This file is nested too deeply or holds a far too long text or number.";
        }
        return "This is not valid JSON: " + firstLine(said) + ".";
    }

    /** Leaves out what only a programmer understands. */
    private static String firstLine(String said) {
        String line = said.lines()
                .findFirst()
                .orElse("it ends too early")
                .replaceAll("( \\(start marker at|: enable | \\(not recognized ).*| \\(code \\d+\\)", "");
        return line.substring(0, Math.min(line.length(), 160)).replaceAll("[.?]$", "");
    }
}
