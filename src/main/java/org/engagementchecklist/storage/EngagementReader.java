package org.engagementchecklist.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.proof.Defect;

/** Reads an engagement: first which checklist it was answered with, then everything else as that checklist wants it. */
final class EngagementReader {

    /** The field that says how the file was saved. */
    static final String CHECKSUM = "checksum";

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
        return found.stream().anyMatch(each -> each.place().pointer().equals("/" + CHECKSUM));
    }

    /** {@return whether only a newer program may write this file} */
    boolean isReadOnly() {
        return minReader() > EngagementFormat.SCHEMA;
    }

    /** {@return the engagement; what cannot be used is parked and said} */
    Engagement engagement(Checklist checklist, Instant fallback) {
        warnOfChanges(checklist);
        return new ContentReader(json, checklist, this::check)
                .engagement(fallback, isOfNewerSchema() ? versions() : Map.of());
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
        Optional<String> used = json.at("checklist").find("sha256").map(Json::text);
        if (used.isPresent() && !used.get().equals(checklist.edition().sha256())) {
            json.defects()
                    .warn(
                            "/checklist/sha256",
                            "This was answered with another text of the same edition.",
                            "Look through the questions again.");
        }
        Json checksum = json.at(CHECKSUM);
        if (json.has(CHECKSUM)
                && json.node() instanceof ObjectNode all
                && !checksum.text().equals(Checksum.of(all))) {
            json.defects()
                    .warn(
                            checksum.pointer(),
                            "This file was changed outside the program, or is damaged.",
                            "Look through the answers before you rely on them.");
        }
    }

    /** {@return what a file of a newer schema says of its version, by its place} */
    private Map<String, String> versions() {
        return Map.of("/schema", json.at("schema").node().toString(), "/minReader", Long.toString(minReader()));
    }
}
