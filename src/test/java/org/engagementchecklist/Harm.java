package org.engagementchecklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

/** Does to a file what damage, haste and malice do. The same seed does the same. */
public final class Harm {

    /** Spelled as they are, for no tree can hold them. */
    private static final List<String> RAW = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[{}]",
            "{\"\":{}}",
            "-1",
            "0",
            "-0",
            "0.5",
            "1e400",
            "1e-400",
            "1e9999999",
            "2147483648",
            "9223372036854775808",
            "-9223372036854775809",
            "9".repeat(39),
            "9".repeat(2000),
            "NaN",
            "01",
            "[".repeat(60) + "]".repeat(60),
            "[".repeat(100_000),
            "{\"a\":".repeat(60) + "1" + "}".repeat(60),
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\\u2066\"",
            "\"\\u001b[31m\"",
            "\"../../x\"",
            "\"file:///etc/passwd\"",
            "\"CON\"",
            "\"unsure\"",
            "\"A2\"",
            "\"R01\"",
            "\"2020-13-45\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"0000-00-00\"",
            "\"{0} {1,number} '\"",
            "\"%s %n %\"",
            "\"$1 \\\\E (((\"",
            "\"" + "x".repeat(30_000) + "\"",
            "\"" + "\\ud83e\\uddea".repeat(500) + "\"",
            "\"Ω\u0301\u0301\u0301ﬃ\"");

    private static final String MARK = "\uE000mark\uE000";

    private final Random random;
    private final ObjectMapper mapper = new ObjectMapper();
    private final Predicate<String> spared;

    /**
     * Begins.
     *
     * @param spared which fields are left alone, by their names
     */
    public Harm(long seed, Predicate<String> spared) {
        this.random = new Random(seed);
        this.spared = spared;
    }

    /** {@return a file with one to three parts of its tree changed} */
    public byte[] toTree(byte[] json) {
        try {
            JsonNode tree = mapper.readTree(json);
            List<String> raw = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                change(tree, raw);
            }
            String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
            for (String each : raw) {
                int at = text.indexOf('"' + MARK + '"');
                text = at < 0 ? text : text.substring(0, at) + each + text.substring(at + MARK.length() + 2);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@return a file with bytes changed, put in, taken out or cut off} */
    public byte[] toBytes(byte[] whole) {
        byte[] harmed = whole;
        for (int i = random.nextInt(3); i >= 0 && harmed.length > 0; i--) {
            harmed = once(harmed);
        }
        return harmed;
    }

    private byte[] once(byte[] whole) {
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + 1 + random.nextInt(random.nextBoolean() ? 4 : 400));
        byte[] part = Arrays.copyOfRange(whole, from, to);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(whole, from);
            case 1 -> joined(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
            case 2 -> joined(Arrays.copyOf(whole, to), part, Arrays.copyOfRange(whole, to, whole.length));
            case 3 -> joined(Arrays.copyOf(whole, from), noise(), Arrays.copyOfRange(whole, to, whole.length));
            case 4 -> {
                int other = random.nextInt(whole.length - part.length + 1);
                byte[] moved = whole.clone();
                System.arraycopy(part, 0, moved, other, part.length);
                yield moved;
            }
            case 5 -> digits(whole.clone(), from);
            default -> {
                byte[] flipped = whole.clone();
                flipped[from] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
        };
    }

    /** The next number becomes another of the same length. */
    private byte[] digits(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && !Character.isDigit(bytes[at])) {
            at++;
        }
        while (at < bytes.length && Character.isDigit(bytes[at])) {
            bytes[at++] = (byte) (random.nextInt(3) == 0 ? '9' : '0' + random.nextInt(10));
        }
        return bytes;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(8)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private void change(JsonNode tree, List<String> raw) {
        List<Spot> spots = new ArrayList<>();
        collect(tree, spots);
        if (spots.isEmpty()) {
            return;
        }
        Spot spot = spots.get(random.nextInt(spots.size()));
        Spot other = spots.get(random.nextInt(spots.size()));
        switch (random.nextInt(8)) {
            case 0 -> spot.remove();
            case 1 -> spot.put(other.value().deepCopy());
            case 2 -> {
                JsonNode mine = spot.value().deepCopy();
                spot.put(other.value().deepCopy());
                other.put(mine);
            }
            case 3 -> spot.twice();
            case 4 -> spot.rename(random.nextBoolean() ? "unheardOf" : other.name());
            case 5 -> spot.put(twisted(spot.value()));
            default -> {
                raw.add(RAW.get(random.nextInt(RAW.size())));
                spot.put(JsonNodeFactory.instance.textNode(MARK));
            }
        }
    }

    /** Another value of the same kind, or what it would be in another kind. */
    private JsonNode twisted(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isTextual()) {
            String text = value.asText();
            int cut = text.isEmpty() ? 0 : random.nextInt(text.length());
            return switch (random.nextInt(5)) {
                case 0 -> nodes.textNode(text.substring(0, cut));
                case 1 -> nodes.textNode(text.substring(cut) + text);
                case 2 -> nodes.textNode(text.toUpperCase(Locale.ROOT));
                case 3 -> nodes.arrayNode().add(text).add(text);
                default -> nodes.objectNode().put(text, text);
            };
        }
        return value.isNumber()
                ? nodes.numberNode(-value.asLong() - random.nextInt(3))
                : nodes.textNode(value.toString());
    }

    private void collect(JsonNode node, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.stream().filter(spared.negate()).forEach(name -> {
                spots.add(new Field(object, name));
                collect(object.path(name), spots);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                spots.add(new Item(list, i));
                collect(list.path(i), spots);
            }
        }
    }

    private interface Spot {
        JsonNode value();

        String name();

        void put(JsonNode value);

        void remove();

        void twice();

        void rename(String name);
    }

    private record Field(ObjectNode object, String name) implements Spot {
        @Override
        public JsonNode value() {
            return object.path(name);
        }

        @Override
        public void put(JsonNode value) {
            object.set(name, value);
        }

        @Override
        public void remove() {
            object.remove(name);
        }

        @Override
        public void twice() {
            object.set(name + "2", value());
        }

        @Override
        public void rename(String other) {
            JsonNode value = object.remove(name);
            if (value != null) {
                object.set(other, value);
            }
        }
    }

    private record Item(ArrayNode list, int index) implements Spot {
        @Override
        public String name() {
            return "item";
        }

        @Override
        public JsonNode value() {
            return list.path(index);
        }

        @Override
        public void put(JsonNode value) {
            if (index < list.size()) {
                list.set(index, value);
            }
        }

        @Override
        public void remove() {
            list.remove(index);
        }

        @Override
        public void twice() {
            list.insert(index, value());
        }

        @Override
        public void rename(String other) {
            list.insert(0, list.remove(list.size() - 1));
        }
    }
}
