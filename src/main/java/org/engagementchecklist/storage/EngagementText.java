package org.engagementchecklist.storage;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.Summary;

/** Writes an engagement as the text of its file: indented, with a stable order, the summary near the beginning. */
public final class EngagementText {

    /** What an engagement is called that a printed summary carries inside it. */
    public static final String ATTACHMENT_NAME = "summary.engagement";

    /** Numbers of a newer format come back exactly as they were read. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withSeparators(
                    DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER)));

    private EngagementText() {}

    /**
     * Spells an engagement.
     *
     * @param summary what a list shows of it
     * @return the bytes of its file, UTF-8, with a checksum
     */
    public static byte[] of(Engagement engagement, Summary summary) {
        ObjectNode file = object();
        file.put("format", EngagementFormat.NAME);
        putSchema(file, engagement);
        file.set("summary", summary(summary));
        file.put("id", engagement.id().toString());
        file.set("checklist", checklist(engagement));
        file.set("facts", facts(engagement.facts()));
        file.set("answers", answers(engagement));
        putNotEmpty(file, "places", places(engagement));
        putNotEmpty(file, "typed", texts(engagement.typed()));
        putNotEmpty(file, "notes", texts(engagement.notes()));
        putNotEmpty(file, "marks", marks(engagement));
        putNotEmpty(file, "parked", parked(engagement));
        putNotEmpty(
                file,
                "partial",
                texts(new TreeSet<>(engagement.partial())
                        .stream().map(QuestionId::value).toList()));
        file.put("created", engagement.created().toString())
                .put("changed", engagement.changed().toString());
        engagement.unknown().forEach((pointer, json) -> restore(file, pointer, json));
        file.put("checksum", Checksum.of(file));
        return bytes(file);
    }

    /**
     * {@return whether a text that was written here is read as just this engagement and this summary}
     *
     * @param text what is to be read, such as what was found inside a PDF
     * @param checklist the edition with which the engagement is answered
     */
    public static boolean comesBack(byte[] text, Engagement engagement, Summary summary, Checklist checklist) {
        try {
            new ReadBack(Editions.only(checklist)).check(text, engagement, summary);
            return true;
        } catch (ReadBack.TooLongException | ReadBack.OtherwiseException otherwise) {
            return false;
        }
    }

    /** {@return a summary as files spell it} */
    static ObjectNode summary(Summary summary) {
        ObjectNode json = object();
        json.put("title", summary.title()).put("pi", summary.pi()).put("department", summary.department());
        json.set("countries", texts(summary.countries()));
        json.set(
                "progress",
                object().put("answered", summary.progress().answered())
                        .put("visible", summary.progress().visible())
                        .put("unsure", summary.progress().unsure()));
        json.set("offices", texts(summary.offices()));
        return json.put("stop", summary.stop()).put("changed", summary.changed().toString());
    }

    private static ObjectNode checklist(Engagement engagement) {
        ObjectNode json = object();
        json.put("id", engagement.edition().key().checklist())
                .put("edition", engagement.edition().key().edition());
        engagement.edition().sha256().ifPresent(sha256 -> json.put("sha256", sha256));
        return json;
    }

    private static ObjectNode facts(Facts facts) {
        ObjectNode json = object();
        json.put("title", facts.title())
                .put("pi", facts.pi())
                .put("department", facts.department())
                .put("preparedBy", facts.preparedBy());
        facts.meeting().ifPresent(day -> json.put("meeting", day.toString()));
        if (!facts.typedMeeting().isEmpty()) {
            json.put("typedMeeting", facts.typedMeeting());
        }
        return json;
    }

    private static ObjectNode answers(Engagement engagement) {
        ObjectNode json = object();
        new TreeMap<>(engagement.answers().byQuestion()).forEach((question, answer) -> {
            if (!namesOnlyPlaces(answer)) {
                json.set(question.value(), answer(answer));
            }
        });
        return json;
    }

    /** A program of the first schema would take an empty list for the answer that there is no country. */
    private static boolean namesOnlyPlaces(Answer answer) {
        return answer instanceof Answer.CountryList(var codes, var places) && codes.isEmpty() && !places.isEmpty();
    }

    /**
     * Puts an answer into an object as files spell it, with its places beside it.
     *
     * @param field where the answer stands; nothing stands there where a place is all that it names
     */
    static void put(ObjectNode object, String field, Answer answer) {
        object.set(field, namesOnlyPlaces(answer) ? JsonNodeFactory.instance.nullNode() : answer(answer));
        putNotEmpty(object, "places", places(answer));
    }

    /** {@return an answer as files spell it, without the places that it names} */
    static JsonNode answer(Answer answer) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (answer) {
            case Answer.Choice(var option) -> nodes.textNode(option);
            case Answer.Choices(var options) -> texts(options);
            case Answer.CountryList(var codes, var _) -> texts(codes);
            case Answer.Date(var day) -> nodes.textNode(day.toString());
            case Answer.Money(var amount) -> nodes.numberNode(amount);
            case Answer.Text(var text) -> nodes.textNode(text);
        };
    }

    /** A program of the first schema writes what it does not know as it was. */
    private static void putSchema(ObjectNode file, Engagement engagement) {
        if (EngagementFormat.needsSecond(engagement)) {
            file.put("schema", EngagementFormat.SCHEMA).put("minReader", EngagementFormat.FIRST);
        } else {
            file.put("schema", EngagementFormat.FIRST);
        }
    }

    private static ObjectNode places(Engagement engagement) {
        ObjectNode json = object();
        new TreeMap<>(engagement.answers().byQuestion())
                .forEach((question, answer) -> putNotEmpty(json, question.value(), places(answer)));
        return json;
    }

    private static ArrayNode places(Answer answer) {
        return texts(answer instanceof Answer.CountryList(var _, var places) ? places : List.of());
    }

    private static ObjectNode texts(Map<QuestionId, String> texts) {
        ObjectNode json = object();
        new TreeMap<>(texts).forEach((question, text) -> json.put(question.value(), text));
        return json;
    }

    private static ObjectNode marks(Engagement engagement) {
        ObjectNode json = object();
        engagement.marks().forEach((question, marks) -> json.set(question.value(), marks(marks)));
        return json;
    }

    private static ArrayNode marks(Set<Mark> marks) {
        return texts(marks.stream().sorted().map(EngagementFormat::nameOf).toList());
    }

    private static ArrayNode parked(Engagement engagement) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        engagement.parked().forEach(each -> list.add(parked(each)));
        return list;
    }

    private static ObjectNode parked(Parked parked) {
        ObjectNode json = object();
        json.put("question", parked.question().value()).put("text", parked.text());
        if (parked.asked().personal()) {
            json.put("personal", true);
        }
        parked.answer().ifPresent(answer -> putTyped(json, answer).put("words", parked.words()));
        parked.typed().ifPresent(typed -> json.put("typed", typed));
        parked.note().ifPresent(note -> json.put("note", note));
        putNotEmpty(json, "marks", marks(parked.marks()));
        parked.standing()
                .ifPresent(each -> json.set(
                        "standing",
                        putTyped(object().put("question", each.question().value()), each.answer())));
        parked.unusable()
                .ifPresent(value -> json.set(
                        "unusable", object().put("place", value.place()).set("value", parsed(value.json()))));
        ObjectNode from = object().put("id", parked.from().checklist())
                .put("edition", parked.from().edition());
        parked.asked().meaningChanged().ifPresent(edition -> from.put("meaningChanged", edition));
        json.set("from", from);
        return json.put("why", parked.why());
    }

    private static ObjectNode putTyped(ObjectNode json, Answer answer) {
        json.put("type", TypeNames.of(typeOf(answer)));
        json.set("answer", answer(answer));
        putNotEmpty(json, "places", places(answer));
        return json;
    }

    private static QuestionType typeOf(Answer answer) {
        return switch (answer) {
            case Answer.Choice _ -> QuestionType.SINGLE_CHOICE;
            case Answer.Choices _ -> QuestionType.MULTI_CHOICE;
            case Answer.CountryList _ -> QuestionType.COUNTRIES;
            case Answer.Date _ -> QuestionType.DATE;
            case Answer.Money _ -> QuestionType.MONEY;
            case Answer.Text _ -> QuestionType.TEXT;
        };
    }

    private static void restore(ObjectNode file, String pointer, String json) {
        JsonPointer path = JsonPointer.compile(pointer);
        if (file.at(path.head()) instanceof ObjectNode object) {
            object.set(path.last().getMatchingProperty(), parsed(json));
        }
    }

    /** {@return what a text spells that was written by {@link JsonNode#toString}} */
    static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(ObjectNode file) {
        try {
            return JsonBytes.of(WRITER.writeValueAsString(file) + "\n");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void putNotEmpty(ObjectNode file, String field, JsonNode value) {
        if (!value.isEmpty()) {
            file.set(field, value);
        }
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
