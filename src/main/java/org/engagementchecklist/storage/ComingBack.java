package org.engagementchecklist.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final List<Defect> remarks = new ArrayList<>();
    private Engagement engagement;

    private ComingBack(Engagement read, Checklist checklist, String file) {
        this.engagement = read;
        this.checklist = checklist;
        this.reader = new AnswerReader(checklist);
        this.file = file;
    }

    /**
     * Brings back what can be used.
     *
     * @param read what a file says
     * @param file the name of the file
     */
    static ComingBack in(EngagementReading.Read read, String file) {
        ComingBack back = new ComingBack(read.engagement(), read.checklist(), file);
        for (Parked entry : read.engagement().parked()) {
            entry.unusable()
                    .filter(value -> read.json().node().at(value.place()).isMissingNode())
                    .ifPresent(value -> back.look(entry, value));
        }
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

    private void look(Parked entry, StoredValue value) {
        Json json = new Json(EngagementText.parsed(value.json()), value.place(), new Defects(file, Map.of()));
        if (value.place().equals(Spot.PARKED)) {
            new ParkedReader(reader, Shape::fits)
                    .read(json)
                    .filter(_ -> !json.defects().hasErrors())
                    .ifPresent(whole -> replace(entry, Optional.of(whole)));
        } else {
            checklist.question(entry.question()).ifPresent(question -> look(entry, json, question));
        }
    }

    private void look(Parked entry, Json json, Question question) {
        String id = question.id().value();
        Spot answer = Spot.answer(checklist, id);
        Spot note = Spot.note(checklist, id);
        Spot reminders = Spot.reminders(checklist, id);
        if (json.pointer().equals(answer.place())) {
            lookAtAnswer(entry, json, question, answer);
        } else if (json.pointer().equals(note.place())) {
            withNote(json, question.id()).ifPresent(with -> bringBack(entry, with, note));
        } else if (json.pointer().equals(reminders.place())) {
            withMarks(json, question.id()).ifPresent(with -> bringBack(entry, with, reminders));
        }
    }

    private void lookAtAnswer(Parked entry, Json json, Question question, Spot spot) {
        if (!engagement.answers().has(question.id())) {
            reader.answer(question.id().value(), json)
                    .map(answer -> engagement.with(engagement.answers().with(question.id(), answer)))
                    .ifPresentOrElse(
                            with -> bringBack(entry, asMeantNow(with, entry, question), spot),
                            () -> remarks.add(SetAside.reminder(entry, spot, file)));
        }
    }

    /** In another edition the question may mean something else by now, which somebody has to look at. */
    private static Engagement asMeantNow(Engagement with, Parked entry, Question question) {
        boolean same = entry.from().equals(with.edition().key())
                || entry.asked().meaningChanged().equals(question.lineage().meaningChanged());
        return same || with.isToReview(question.id()) ? with : with.toggled(question.id(), Mark.MEANING_CHANGED);
    }

    private Optional<Engagement> withNote(Json json, QuestionId question) {
        return engagement.noteOn(question).isEmpty() && json.isText()
                ? Optional.of(engagement.withNote(question, json.text()))
                : Optional.empty();
    }

    private Optional<Engagement> withMarks(Json json, QuestionId question) {
        Set<Mark> marks = EngagementFormat.marksIn(json);
        if (json.defects().hasErrors()) {
            return Optional.empty();
        }
        Engagement with = engagement;
        for (Mark mark : marks) {
            with = with.marksOn(question).contains(mark) ? with : with.toggled(question, mark);
        }
        return Optional.of(with);
    }

    private void bringBack(Parked entry, Engagement with, Spot spot) {
        engagement = with;
        replace(entry, Optional.empty());
        remarks.add(Defect.warning(
                Place.wholeOf(file),
                spot.name() + " could not be used before and can be now.",
                "Look whether it is still right."));
    }

    private void replace(Parked entry, Optional<Parked> other) {
        List<Parked> parked = new ArrayList<>(engagement.parked());
        int at = parked.indexOf(entry);
        parked.remove(at);
        other.ifPresent(each -> parked.add(at, each));
        engagement = engagement.withParked(parked);
    }
}
