package org.engagementchecklist.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Every small change that can be made to a file: each value changed, each field and entry left out, each two neighbours
 * of a list swapped.
 */
final class Changes {

    private final JsonNode root;
    private final List<String> changed = new ArrayList<>();

    private Changes(JsonNode root) {
        this.root = root;
    }

    /** {@return the text of the file after each of them; not every one can be read} */
    static List<String> of(JsonNode file) {
        Changes changes = new Changes(file.deepCopy());
        changes.visit(changes.root);
        return changes.changed;
    }

    private void visit(JsonNode node) {
        switch (node) {
            case ObjectNode object -> visitFields(object);
            case ArrayNode list -> visitEntries(list);
            default -> {}
        }
    }

    private void visitFields(ObjectNode object) {
        for (String name :
                object.properties().stream().map(each -> each.getKey()).toList()) {
            JsonNode value = object.get(name);
            object.set(name, another(value));
            keep();
            object.set(name, value);
            visit(value);
        }
        for (String name :
                object.properties().stream().map(each -> each.getKey()).toList()) {
            ObjectNode whole = object.deepCopy();
            object.remove(name);
            keep();
            object.setAll(whole);
        }
    }

    private void visitEntries(ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode entry = list.get(i);
            list.set(i, another(entry));
            keep();
            list.remove(i);
            keep();
            list.insert(i, entry);
            if (i > 0) {
                swap(list, i);
                keep();
                swap(list, i);
            }
            visit(entry);
        }
    }

    private static void swap(ArrayNode list, int i) {
        JsonNode entry = list.remove(i);
        list.insert(i - 1, entry);
    }

    private static JsonNode another(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING ->
                value.asText().matches("\\d{4}-\\d{2}")
                        ? TextNode.valueOf("2021-01")
                        : TextNode.valueOf(value.asText() + "x");
            case NUMBER -> LongNode.valueOf(value.asLong() + 1);
            case BOOLEAN -> BooleanNode.valueOf(!value.asBoolean());
            default -> value;
        };
    }

    private void keep() {
        changed.add(root.toString());
    }
}
