package org.engagementchecklist.storage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.StoredValue;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;

/**
 * What could not be used comes back as soon as it can be: the list of countries has grown, or the edition in use knows the
 * question. Nothing is put over what stands there by now. Of an answer that is missing still, a person is reminded.
 */
final class ComingBack {

    private final Checklist checklist;
    private final AnswerReader reader;
    private final String file;
    private final List<Parked> earlier;
    private final List<Defect> remarks = new ArrayList<>();
    private Engagement engagement;

    private ComingBack(EngagementReading.Read read, String file) {
        this.engagement = read.engagement();
        this.checklist = read.checklist();
        this.reader = new AnswerReader(checklist);
        this.file = file;
        this.earlier = read.engagement().parked().stream()
                .filter(entry -> entry.unusable()
                        .filter(value -> read.json().node().at(value.place()).isMissingNode())
                        .isPresent())
                .toList();
    }

    /**
     * Brings back what can be used.
     *
     * @param read what a file says
     * @param file the name of the file
     */
    static ComingBack in(EngagementReading.Read read, String file) {
        ComingBack back = new ComingBack(read, file);
        back.earlier.forEach(back::look);
        return back;
    }

    /** {@return the engagement with what has come back} */
    Engagement engagement() {
        return engagement;
    }

    /** {@return what its user should know of that} */
    List<Defect> remarks() {
        return List.copyOf(remarks);
    }

    private void look(Parked entry) {
        if (isAt(Spot.PARKED, entry)) {
            Json json = json(entry);
            new ParkedReader(reader, Shape::fits)
                    .read(json)
                    .filter(_ -> !json.defects().hasErrors())
                    .ifPresent(whole -> replace(entry, Optional.of(whole)));
        } else {
            checklist.question(entry.question()).ifPresent(question -> look(entry, question));
        }
    }

    private void look(Parked entry, Question question) {
        String id = question.id().value();
        Spot answer = Spot.answer(checklist, id);
        Spot typed = Spot.typed(checklist, id);
        Spot note = Spot.note(checklist, id);
        Spot reminders = Spot.reminders(checklist, id);
        if (isAt(answer.place(), entry)) {
            lookAtAnswer(question, Optional.of(entry), earlierAt(Spot.places(checklist, id)));
        } else if (isAt(Spot.places(checklist, id).place(), entry)
                && earlierAt(answer).isEmpty()) {
            lookAtAnswer(question, Optional.empty(), Optional.of(entry));
        } else if (isAt(typed.place(), entry)) {
            bringBack(withTyped(entry, question.id()), typed, entry);
        } else if (isAt(note.place(), entry)) {
            bringBack(withNote(entry, question.id()), note, entry);
        } else if (isAt(reminders.place(), entry)) {
            bringBack(withMarks(entry, question.id()), reminders, entry);
        }
    }

    /** Countries and places are one answer, which comes back as a whole. */
    private void lookAtAnswer(Question question, Optional<Parked> value, Optional<Parked> places) {
        if (engagement.answers().has(question.id())) {
            return;
        }
        String id = question.id().value();
        Parked[] entries = Stream.concat(value.stream(), places.stream()).toArray(Parked[]::new);
        Optional<Answer> answer = places.isPresent()
                ? reader.answer(id, value.map(this::json), json(places.get()))
                : reader.answer(id, json(value.orElseThrow()));
        Optional<Engagement> with = answer.map(
                        given -> engagement.with(engagement.answers().with(question.id(), given)))
                .map(each -> asMeantNow(each, entries[0], question));
        bringBack(with, Spot.answer(checklist, id), entries);
        if (with.isEmpty()) {
            remarks.add(SetAside.reminder(entries[0], Spot.answer(checklist, id), file));
        }
    }

    private Optional<Parked> earlierAt(Spot spot) {
        return earlier.stream().filter(each -> isAt(spot.place(), each)).findFirst();
    }

    private static boolean isAt(String place, Parked entry) {
        return entry.unusable().filter(value -> value.place().equals(place)).isPresent();
    }

    private Json json(Parked entry) {
        StoredValue value = entry.unusable().orElseThrow();
        return new Json(EngagementText.parsed(value.json()), value.place(), new Defects(file, Map.of()));
    }

    /** In another edition the question may mean something else by now, which somebody has to look at. */
    private static Engagement asMeantNow(Engagement with, Parked entry, Question question) {
        boolean same = entry.from().equals(with.edition().key())
                || entry.asked().meaningChanged().equals(question.lineage().meaningChanged());
        return same || with.isToReview(question.id()) ? with : with.toggled(question.id(), Mark.MEANING_CHANGED);
    }

    private Optional<Engagement> withTyped(Parked entry, QuestionId question) {
        return engagement.typedAt(question).isPresent()
                ? Optional.empty()
                : reader.typed(question.value(), json(entry)).map(text -> engagement.withTyped(question, text));
    }

    private Optional<Engagement> withNote(Parked entry, QuestionId question) {
        return engagement.noteOn(question).isPresent()
                ? Optional.empty()
                : reader.note(question.value(), json(entry)).map(note -> engagement.withNote(question, note));
    }

    private Optional<Engagement> withMarks(Parked entry, QuestionId question) {
        Json json = json(entry);
        Set<Mark> all = EnumSet.noneOf(Mark.class);
        all.addAll(EngagementFormat.marksIn(json));
        all.addAll(engagement.marksOn(question));
        return json.defects().hasErrors()
                ? Optional.empty()
                : Optional.of(engagement.with(engagement.entries().withMarks(question, all)));
    }

    private void bringBack(Optional<Engagement> with, Spot spot, Parked... entries) {
        with.ifPresent(each -> {
            engagement = each;
            Stream.of(entries).forEach(entry -> replace(entry, Optional.empty()));
            remarks.add(Defect.warning(
                    Place.wholeOf(file),
                    spot.name() + " could not be used before and can be now.",
                    "Look whether it is still right."));
        });
    }

    private void replace(Parked entry, Optional<Parked> other) {
        List<Parked> parked = new ArrayList<>(engagement.parked());
        int at = parked.indexOf(entry);
        parked.remove(at);
        other.ifPresent(each -> parked.add(at, each));
        engagement = engagement.withParked(parked);
    }
}
