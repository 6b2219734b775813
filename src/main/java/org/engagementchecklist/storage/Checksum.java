package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells whether a file says what was once saved: the fingerprint of everything in it but the derived summary and the
 * checksum itself, as compact JSON with sorted names.
 */
final class Checksum {

    private static final Set<String> LEFT_OUT = Set.of("summary", "checksum");

    private Checksum() {}

    /** {@return the checksum of an engagement, 64 hexadecimal digits} */
    static String of(ObjectNode engagement) {
        ObjectNode counted = engagement.deepCopy();
        counted.remove(List.copyOf(LEFT_OUT));
        return Sha256.of(JsonBytes.of(sorted(counted).toString()));
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            return JsonNodeFactory.instance.objectNode().setAll(fields);
        }
        if (node.isArray()) {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(node.valueStream().map(Checksum::sorted).toList());
        }
        return node;
    }
}
