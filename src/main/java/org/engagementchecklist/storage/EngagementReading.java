package org.engagementchecklist.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.proof.Defect;

/**
 * What the text of an engagement says. There is this one way to read it, whether the file is to be opened or is proved
 * before it takes its place.
 */
sealed interface EngagementReading {

    /**
     * It can be read.
     *
     * @param json the whole of it
     * @param remarks what its user should know
     */
    record Read(Json json, Engagement engagement, Checklist checklist, List<Defect> remarks)
            implements EngagementReading {
        public Read {
            remarks = List.copyOf(remarks);
        }

        /** {@return whether only a newer program may write it} */
        boolean isReadOnly() {
            return new EngagementReader(json).isReadOnly();
        }

        /** {@return whether it has the checksum of just what it says} */
        boolean isAsItWasWritten() {
            return json.has(EngagementReader.CHECKSUM) && !EngagementReader.isChanged(remarks);
        }
    }

    /** It cannot be read, for these reasons. */
    record Refused(List<Defect> defects) implements EngagementReading {
        public Refused {
            defects = List.copyOf(defects);
        }
    }

    /**
     * Reads a text.
     *
     * @param editions the checklists with one of which it may have been answered
     * @param fallback when the engagement was started and changed, if it does not say so
     */
    static EngagementReading of(FileText read, Editions editions, Instant fallback) {
        return switch (read) {
            case FileText.Unreadable(var defect) -> new Refused(List.of(defect));
            case FileText.Foreign foreign -> new Refused(List.of(WrongFile.of(foreign)));
            case FileText.Text text ->
                switch (JsonText.parse(text, Limits.ENGAGEMENT)) {
                    case JsonText.Parsed.Broken broken -> new Refused(List.of(WrongFile.of(text, broken)));
                    case JsonText.Parsed.Root(var json) ->
                        isOfAnotherKind(json)
                                ? new Refused(List.of(WrongFile.another(text.name())))
                                : of(json, editions, fallback);
                };
        };
    }

    /** Whoever writes an engagement by hand and forgets the format is told of that. */
    private static boolean isOfAnotherKind(Json json) {
        return !json.at("format").text().equals(EngagementFormat.NAME)
                && !(json.has("checklist") && json.has("answers"));
    }

    private static EngagementReading of(Json json, Editions editions, Instant fallback) {
        EngagementReader reader = new EngagementReader(json);
        Optional<EditionKey> edition = reader.edition();
        Optional<Checklist> checklist = edition.flatMap(editions::find);
        if (edition.isPresent() && checklist.isEmpty()) {
            json.at("checklist")
                    .error(editions.missing(edition.get()), "Install that edition, or open a copy made with another.");
        }
        Optional<Engagement> engagement = checklist.map(each -> reader.engagement(each, fallback));
        List<Defect> found = json.defects().all();
        return engagement.isPresent() && !json.defects().hasErrors()
                ? new Read(json, engagement.get(), checklist.get(), found)
                : new Refused(found);
    }
}
