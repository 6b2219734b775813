package org.engagementchecklist.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A file changed in one place after another: fields dropped, added, and filled with what does not belong there. */
final class Mutations {

    /** A changed file, and in words what was changed. */
    record Mutation(String what, JsonNode file) {}

    private static final Map<String, String> REPLACEMENTS =
            Map.of("null", "null", "a fraction", "1.5", "a blank", "\"  \"", "no list", "[]", "an object", "{}");

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNode original;
    private final List<Mutation> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Mutations(JsonNode original) {
        this.original = original;
    }

    /** {@return the file changed in each kind of place, once in each way} */
    static List<Mutation> of(JsonNode file) {
        Mutations mutations = new Mutations(file);
        mutations.visit(file, "", "");
        return mutations.found;
    }

    private void visit(JsonNode node, String pointer, String path) {
        if (node instanceof ObjectNode object) {
            String kind = path + String.join(",", (Iterable<String>) object::fieldNames);
            if (seen.add(kind)) {
                change(pointer + ": an unknown field", pointer, parent -> parent.put("unheardOf", 1));
            }
            object.fieldNames().forEachRemaining(field -> {
                if (seen.add(kind + "/" + field)) {
                    mutate(pointer, field);
                }
                visit(object.path(field), pointer + "/" + field, path + "/" + field);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.path(i), pointer + "/" + i, path + "/*");
            }
        }
    }

    private void mutate(String pointer, String field) {
        change(pointer + ": no " + field, pointer, parent -> parent.remove(field));
        REPLACEMENTS.forEach((words, json) -> {
            JsonNode other = read(json);
            change(pointer + "/" + field + ": " + words, pointer, parent -> parent.set(field, other));
        });
    }

    private void change(String what, String pointer, Consumer<ObjectNode> change) {
        JsonNode copy = original.deepCopy();
        Stream.of(copy.at(pointer)).map(ObjectNode.class::cast).forEach(change);
        found.add(new Mutation(what, copy));
    }

    private JsonNode read(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
