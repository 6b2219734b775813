package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Answer;

/** A JSON object made field by field, for those who write results and know no JSON library. */
public final class JsonDocument {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    /** {@return this document with a text under a name} */
    public JsonDocument with(String name, String text) {
        node.put(name, text);
        return this;
    }

    /** {@return this document with another under a name} */
    public JsonDocument with(String name, JsonDocument object) {
        node.set(name, object.node);
        return this;
    }

    /** {@return this document with a number under a name} */
    public JsonDocument with(String name, long number) {
        node.put(name, number);
        return this;
    }

    /**
     * {@return this document with an answer as files spell it under a name, {@code null} where none is given} Places
     * stand beside it, as they do in files.
     */
    public JsonDocument with(String name, Optional<Answer> answer) {
        answer.ifPresentOrElse(given -> EngagementText.put(node, name, given), () -> node.putNull(name));
        return this;
    }

    /** {@return this document with a list of texts under a name} */
    public JsonDocument withTexts(String name, List<String> texts) {
        ArrayNode list = node.putArray(name);
        texts.forEach(list::add);
        return this;
    }

    /** {@return this document with a list of documents under a name} */
    public JsonDocument withAll(String name, List<JsonDocument> objects) {
        ArrayNode list = node.putArray(name);
        objects.forEach(object -> list.add(object.node));
        return this;
    }

    /** {@return the indented text of the document} */
    public String text() {
        return node.toPrettyString();
    }

    /** {@return the text of the document in one line} */
    public String line() {
        return node.toString();
    }
}
