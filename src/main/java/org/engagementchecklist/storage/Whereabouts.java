package org.engagementchecklist.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Flaw;
import org.engagementchecklist.proof.Gap;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.proof.Subject;

/**
 * Where the things that a proof speaks of stand in the files of a checklist.
 *
 * @param places by subject
 * @param elsewhere the place of whatever has none of its own
 */
public record Whereabouts(Map<Subject, Place> places, Place elsewhere) {

    public Whereabouts {
        places = Map.copyOf(places);
    }

    /** {@return a flaw with its place} */
    public Defect defect(Flaw flaw) {
        return flaw.at(of(flaw.subject()));
    }

    /** {@return a gap with the place of its question, if the edition still has it} */
    public Defect defect(Gap gap) {
        return gap.at(of(new Subject(Subject.Kind.QUESTION, gap.question().value())));
    }

    /** {@return where a subject stands} */
    public Place of(Subject subject) {
        return Optional.ofNullable(places.get(subject))
                .or(() -> Optional.ofNullable(places.get(subject.whole())))
                .orElse(elsewhere);
    }

    /** {@return what stands where in the text of a checklist} */
    static Map<Subject, Place> inChecklist(Json json) {
        Map<Subject, Place> places = new HashMap<>();
        json.at("sections")
                .items()
                .forEach(section -> section.at("questions").items().forEach(question -> {
                    String id = question.at("id").text();
                    places.put(new Subject(Subject.Kind.QUESTION, id), place(question));
                    places.put(new Subject(Subject.Kind.RULE, "U-" + id), place(question));
                }));
        each(json.at("rules"), Subject.Kind.RULE, places);
        each(json.at("resources"), Subject.Kind.RESOURCE, places);
        each(json.at("groups"), Subject.Kind.GROUP, places);
        each(json.at("sources"), Subject.Kind.SOURCE, places);
        json.at("accepted")
                .items()
                .forEach(item -> places.put(
                        new Subject(
                                Subject.Kind.ACCEPTED,
                                item.at("defect").text() + " "
                                        + item.at("subject").text()),
                        place(item)));
        return places;
    }

    /** {@return what stands where in the text of a directory} */
    static Map<Subject, Place> inDirectory(Json json) {
        Map<Subject, Place> places = new HashMap<>();
        each(json.at("offices"), Subject.Kind.OFFICE, places);
        each(json.at("sources"), Subject.Kind.SOURCE, places);
        return places;
    }

    /** {@return what stands where in the text of a worked engagement} */
    static Map<Subject, Place> inScenario(Json json) {
        return Map.of(new Subject(Subject.Kind.SCENARIO, json.at("id").text()), place(json.at("id")));
    }

    private static void each(Json list, Subject.Kind kind, Map<Subject, Place> places) {
        list.items().forEach(item -> places.put(new Subject(kind, item.at("id").text()), place(item)));
    }

    private static Place place(Json json) {
        return json.defects().placeOf(json.pointer());
    }
}
