package org.engagementchecklist.storage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Entries;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Lifetime;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;

/** Reads what an engagement says as its checklist wants it. One part that cannot be used takes no other with it. */
final class ContentReader {

    private static final int MOST_PARKED = 20_000;

    private final Json json;
    private final Checklist checklist;
    private final BiPredicate<Shape, Json> check;
    private final AnswerReader reader;
    private final SetAside aside = new SetAside();

    /**
     * @param json the root of the file
     * @param checklist the edition with which it was answered
     * @param check whether an object has a shape, as far as the version of the file demands it
     */
    ContentReader(Json json, Checklist checklist, BiPredicate<Shape, Json> check) {
        this.json = json;
        this.checklist = checklist;
        this.check = check;
        this.reader = new AnswerReader(checklist);
    }

    /**
     * {@return the engagement; what cannot be used is parked and said}
     *
     * @param fallback when it was started and changed, if the file does not say so
     * @param versions what is kept of a newer schema, by its place
     */
    Engagement engagement(Instant fallback, Map<String, String> versions) {
        Map<String, String> unknown = new LinkedHashMap<>(versions);
        keepUnknown(unknown);
        Entries entries = new Entries(answers(), typed(), notes(), marks());
        List<Parked> parked = parked(unknown);
        Engagement read = new Engagement(
                usable(json, "id", ContentReader::id).orElseGet(() -> newId(fallback)),
                new EditionUsed(checklist.edition().key(), usable(json.at("checklist"), "sha256", ContentReader::name)),
                facts(),
                entries,
                parked,
                partial(),
                new Lifetime(
                        usable(json, "created", ContentReader::moment).orElse(fallback),
                        usable(json, "changed", ContentReader::moment).orElse(fallback)),
                unknown);
        return read.withParked(
                Stream.concat(parked.stream(), aside.entries().stream()).toList());
    }

    private UUID newId(Instant fallback) {
        return UUID.nameUUIDFromBytes((json.at("answers").node() + "|" + fallback).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<UUID> id(Json id) {
        try {
            return Optional.of(UUID.fromString(id.text()));
        } catch (IllegalArgumentException noId) {
            id.error("This id is not one that the program makes.", "A new one is made.");
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(Json moment) {
        try {
            return Optional.of(Instant.parse(moment.text()));
        } catch (DateTimeException noMoment) {
            moment.error("It must be a moment such as 2020-11-02T14:30:00Z.", "");
            return Optional.empty();
        }
    }

    private static Optional<String> name(Json name) {
        return name.isText() ? Optional.of(name.text()) : wrong(name, "It must be a text that is not blank.");
    }

    private static Optional<String> text(Json text) {
        return text.node().isTextual() ? Optional.of(text.text()) : wrong(text, "It must be a text.");
    }

    private static Optional<LocalDate> day(Json day) {
        Optional<LocalDate> read = day.node().isTextual() ? day.day() : Optional.empty();
        return read.isPresent() ? read : wrong(day, "It must be a date such as 2020-11-02.");
    }

    private static <T> Optional<T> wrong(Json value, String words) {
        value.error(words, "");
        return Optional.empty();
    }

    private <T> Optional<T> usable(Json object, String field, Function<Json, Optional<T>> read) {
        return object.find(field).flatMap(each -> aside.usable(each, Spot.field(checklist, each.pointer()), read));
    }

    private Facts facts() {
        Json facts = object("facts");
        return new Facts(
                fact(facts, "title", ContentReader::text).orElse(""),
                fact(facts, "pi", ContentReader::text).orElse(""),
                fact(facts, "department", ContentReader::text).orElse(""),
                fact(facts, "preparedBy", ContentReader::text).orElse(""),
                fact(facts, "meeting", ContentReader::day),
                fact(facts, "typedMeeting", AnswerReader::typed).orElse(""));
    }

    private <T> Optional<T> fact(Json facts, String field, Function<Json, Optional<T>> read) {
        return facts.find(field).flatMap(each -> aside.usable(each, Spot.fact(checklist, field), read));
    }

    private Answers answers() {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        Json all = json.at("answers");
        Json places = object("places");
        Set<String> names = new LinkedHashSet<>(all.fields());
        names.addAll(places.fields());
        for (String name : names) {
            Optional<Answer> answer = places.has(name)
                    ? withPlaces(name, all.find(name), places.at(name))
                    : aside.usable(all.at(name), Spot.answer(checklist, name), value -> reader.answer(name, value));
            answer.ifPresent(given -> answers.put(new QuestionId(name), given));
        }
        return new Answers(answers);
    }

    /** Countries and places are one answer: without the ones, the others would say something else. */
    private Optional<Answer> withPlaces(String name, Optional<Json> countries, Json places) {
        Optional<Json> first = countries.map(Json::apart);
        Json second = places.apart();
        Optional<Answer> answer = reader.answer(name, first, second);
        if (answer.isEmpty()) {
            first.ifPresent(value -> aside.take(
                    countries.get(),
                    Spot.answer(checklist, name),
                    value.defects().all()));
            aside.take(places, Spot.places(checklist, name), second.defects().all());
        }
        return answer;
    }

    private Map<QuestionId, String> typed() {
        Map<QuestionId, String> typed = new LinkedHashMap<>();
        Json all = object("typed");
        for (String name : all.fields()) {
            aside.usable(all.at(name), Spot.typed(checklist, name), value -> reader.typed(name, value))
                    .ifPresent(text -> typed.put(new QuestionId(name), text));
        }
        return typed;
    }

    private Map<QuestionId, String> notes() {
        Map<QuestionId, String> notes = new LinkedHashMap<>();
        Json all = object("notes");
        for (String name : all.fields()) {
            aside.usable(all.at(name), Spot.note(checklist, name), value -> reader.note(name, value))
                    .ifPresent(note -> notes.put(new QuestionId(name), note));
        }
        return notes;
    }

    /** Of reminders that are wrong only in part, the others are set all the same. */
    private Map<QuestionId, Set<Mark>> marks() {
        Map<QuestionId, Set<Mark>> marks = new LinkedHashMap<>();
        Json all = object("marks");
        for (String name : all.fields()) {
            Json list = all.at(name).apart();
            Optional<Question> question = reader.question(name, list);
            Set<Mark> given = EngagementFormat.marksIn(list);
            if (list.defects().hasErrors()) {
                aside.take(
                        all.at(name),
                        Spot.reminders(checklist, name),
                        list.defects().all());
            }
            question.filter(_ -> !given.isEmpty()).ifPresent(each -> marks.put(each.id(), given));
        }
        return marks;
    }

    /** What is not known of an entry goes with it to its place among those that can be read. */
    private List<Parked> parked(Map<String, String> unknown) {
        ParkedReader entries = new ParkedReader(reader, check);
        Json list = list("parked");
        List<Parked> parked = new ArrayList<>();
        if (list.hasAtMost(MOST_PARKED, "It is probably damaged.")) {
            for (Json each : list.items()) {
                aside.usable(each, Spot.parked(checklist, each), entries::read).ifPresent(entry -> {
                    keep(ParkedReader.SHAPE, each, "/parked/" + parked.size(), unknown);
                    parked.add(entry);
                });
            }
        }
        return parked;
    }

    private Set<QuestionId> partial() {
        return list("partial")
                .each(each -> aside.usable(each, Spot.leftOut(checklist, each.text()), this::leftOut))
                .stream()
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private Optional<Question> leftOut(Json name) {
        return name.node().isTextual()
                ? reader.question(name.text(), name)
                : wrong(name, "It must be the name of a question.");
    }

    private Json object(String field) {
        Json object = json.at(field);
        if (json.has(field) && !object.node().isObject()) {
            aside.take(object, Spot.field(checklist, object.pointer()), List.of());
        }
        return object;
    }

    private Json list(String field) {
        Json list = json.at(field);
        if (json.has(field) && !list.node().isArray()) {
            aside.take(list, Spot.field(checklist, list.pointer()), List.of());
        }
        return list;
    }

    private void keepUnknown(Map<String, String> unknown) {
        json.find(Shape.SCHEMA)
                .ifPresent(schema -> unknown.put(schema.pointer(), schema.node().toString()));
        keep(EngagementFormat.SHAPE, json, "", unknown);
        keep(EngagementFormat.CHECKLIST, json.at("checklist"), "/checklist", unknown);
        keep(EngagementFormat.FACTS, json.at("facts"), "/facts", unknown);
    }

    /** @param pointer where the object will be written */
    private static void keep(Shape shape, Json object, String pointer, Map<String, String> unknown) {
        shape.unknownIn(object)
                .forEach(name -> unknown.put(
                        Json.child(pointer, name), object.at(name).node().toString()));
    }
}
