package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Entries;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Lifetime;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.proof.Defect;

/** Reads an engagement: first which checklist it was answered with, then everything else as that checklist wants it. */
final class EngagementReader {

    private static final String CHECKSUM = "/checksum";

    private final Json json;

    /** @param json the root of the file */
    EngagementReader(Json json) {
        this.json = json;
    }

    /**
     * Checks the outer shape. A file of a newer schema may have fields that are not known here.
     *
     * @return the edition it was answered with, if it says so
     */
    Optional<EditionKey> edition() {
        Json format = json.at("format");
        if (!format.text().equals(EngagementFormat.NAME)) {
            json.error("This is not an engagement file.", "An engagement begins with \"format\": \"engagement\".");
            return Optional.empty();
        }
        checkFields();
        Json checklist = json.at("checklist");
        return checklist.at("id").isText() && checklist.at("edition").isText()
                ? Optional.of(new EditionKey(
                        checklist.at("id").text(), checklist.at("edition").text()))
                : Optional.empty();
    }

    /** {@return whether what was found says that the file is not as it was saved} */
    static boolean isChanged(List<Defect> found) {
        return found.stream().anyMatch(each -> each.place().pointer().equals(CHECKSUM));
    }

    /** {@return whether a file says by a checksum how it was saved} */
    static boolean hasChecksum(FileText read) {
        return read instanceof FileText.Text text
                && JsonText.parse(text, Limits.ENGAGEMENT) instanceof JsonText.Parsed.Root(var json)
                && json.has("checksum");
    }

    /** {@return whether only a newer program may write this file} */
    boolean isReadOnly() {
        return minReader() > EngagementFormat.SCHEMA;
    }

    /** {@return the engagement; what cannot be used is added to the defects} */
    Engagement engagement(Checklist checklist, Instant fallback) {
        AnswerReader reader = new AnswerReader(checklist);
        Entries entries = new Entries(
                reader.answers(json.at("answers"), json.at("places")), typed(reader), notes(reader), marks(reader));
        warnOfChanges(checklist);
        return new Engagement(
                id(fallback),
                new EditionUsed(checklist.edition().key(), sha256()),
                facts(),
                entries,
                parked(reader),
                partial(reader),
                new Lifetime(moment("created", fallback), moment("changed", fallback)),
                unknown());
    }

    private void checkFields() {
        check(EngagementFormat.SHAPE, json);
        check(EngagementFormat.FACTS, json.at("facts"));
        check(EngagementFormat.CHECKLIST, json.at("checklist"));
    }

    private boolean check(Shape shape, Json object) {
        if (!object.node().isObject()) {
            return false;
        }
        boolean complete = shape.hasEveryFieldIn(object);
        return (isOfNewerSchema() || shape.knowsEveryFieldOf(object)) && complete;
    }

    private boolean isOfNewerSchema() {
        return json.at("schema").number() > EngagementFormat.SCHEMA;
    }

    private long minReader() {
        return json.find("minReader").orElse(json.at("schema")).number();
    }

    private void warnOfChanges(Checklist checklist) {
        Optional<String> used = sha256();
        if (used.isPresent() && !used.get().equals(checklist.edition().sha256())) {
            json.defects()
                    .warn(
                            "/checklist/sha256",
                            "This was answered with another text of the same edition.",
                            "Look through the questions again.");
        }
        Json checksum = json.at("checksum");
        if (json.has("checksum")
                && json.node() instanceof ObjectNode all
                && !checksum.text().equals(Checksum.of(all))) {
            json.defects()
                    .warn(
                            CHECKSUM,
                            "This file was changed outside the program, or is damaged.",
                            "Look through the answers before you rely on them.");
        }
    }

    private Optional<String> sha256() {
        return json.at("checklist").find("sha256").map(Json::text);
    }

    private UUID id(Instant fallback) {
        try {
            return json.find("id").map(Json::text).map(UUID::fromString).orElseGet(() -> newId(fallback));
        } catch (IllegalArgumentException noId) {
            json.at("id").error("This id is not one that the program makes.", "Drop it, and a new one is made.");
            return newId(fallback);
        }
    }

    private UUID newId(Instant fallback) {
        return UUID.nameUUIDFromBytes((json.at("answers").node() + "|" + fallback).getBytes(StandardCharsets.UTF_8));
    }

    private Facts facts() {
        Json facts = json.at("facts");
        Optional<LocalDate> meeting = facts.find("meeting").flatMap(Json::day);
        return new Facts(
                facts.at("title").text(),
                facts.at("pi").text(),
                facts.at("department").text(),
                facts.at("preparedBy").text(),
                meeting,
                facts.find("typedMeeting").map(EngagementReader::typed).orElse(""));
    }

    private Map<QuestionId, String> typed(AnswerReader reader) {
        Map<QuestionId, String> typed = new LinkedHashMap<>();
        Json all = json.at("typed");
        for (String name : all.fields()) {
            Json text = all.at(name);
            Optional<Question> question = reader.question(name, text);
            question.filter(each -> !each.type().takesTyped())
                    .ifPresent(each -> text.error(
                            "Question " + each.id() + " has no field for a text that is no answer.",
                            "Only questions for dates, amounts and countries have one."));
            String read = typed(text);
            question.filter(each -> each.type().takesTyped() && !read.isEmpty())
                    .ifPresent(each -> typed.put(each.id(), read));
        }
        return typed;
    }

    /** {@return what is typed, or nothing if it cannot be, which is added to the defects} */
    static String typed(Json text) {
        boolean usable = text.node().isTextual() && Entries.canBeTyped(text.text());
        if (!usable) {
            text.error(
                    "What is typed must be a text that is not blank, of at most %d letters."
                            .formatted(Entries.LONGEST_TYPED),
                    "");
        }
        return usable ? text.text() : "";
    }

    private Map<QuestionId, String> notes(AnswerReader reader) {
        Map<QuestionId, String> notes = new LinkedHashMap<>();
        Json all = json.at("notes");
        for (String name : all.fields()) {
            Json note = all.at(name);
            Optional<Question> question = reader.question(name, note);
            if (!note.node().isTextual() || note.text().isBlank()) {
                note.error("A note must be a text that is not blank.", "");
            } else {
                question.ifPresent(each -> notes.put(each.id(), note.text()));
            }
        }
        return notes;
    }

    private Map<QuestionId, Set<Mark>> marks(AnswerReader reader) {
        Map<QuestionId, Set<Mark>> marks = new LinkedHashMap<>();
        Json all = json.at("marks");
        for (String name : all.fields()) {
            Json list = all.at(name);
            Set<Mark> given = EngagementFormat.marksIn(list);
            reader.question(name, list).filter(_ -> !given.isEmpty()).ifPresent(each -> marks.put(each.id(), given));
        }
        return marks;
    }

    private List<Parked> parked(AnswerReader reader) {
        ParkedReader entries = new ParkedReader(reader, this::check);
        return json.at("parked").each(entries::read);
    }

    private Set<QuestionId> partial(AnswerReader reader) {
        return json.at("partial").each(each -> reader.question(each.text(), each)).stream()
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private Instant moment(String field, Instant fallback) {
        try {
            return json.find(field).map(each -> Instant.parse(each.text())).orElse(fallback);
        } catch (DateTimeException saidAlready) {
            return fallback;
        }
    }

    private Map<String, String> unknown() {
        Map<String, String> unknown = new LinkedHashMap<>();
        if (isOfNewerSchema()) {
            unknown.put("/schema", json.at("schema").node().toString());
            unknown.put("/minReader", Long.toString(minReader()));
        }
        json.find(Shape.SCHEMA)
                .ifPresent(schema -> unknown.put(schema.pointer(), schema.node().toString()));
        keep(EngagementFormat.SHAPE, json, unknown);
        keep(EngagementFormat.CHECKLIST, json.at("checklist"), unknown);
        keep(EngagementFormat.FACTS, json.at("facts"), unknown);
        json.at("parked").items().forEach(entry -> keep(ParkedReader.SHAPE, entry, unknown));
        return unknown;
    }

    private static void keep(Shape shape, Json object, Map<String, String> unknown) {
        shape.unknownIn(object)
                .forEach(name -> unknown.put(
                        object.at(name).pointer(), object.at(name).node().toString()));
    }
}
