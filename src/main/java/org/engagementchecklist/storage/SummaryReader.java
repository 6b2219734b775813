package org.engagementchecklist.storage;

import java.time.Instant;
import java.util.Optional;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;

/** Reads what a list shows of an engagement. */
final class SummaryReader {

    private static final Shape SHAPE = Shape.of()
            .with(Shape.Kind.ANY_TEXT, "title", "pi", "department")
            .with(Shape.Kind.TEXTS, "countries", "offices")
            .with(Shape.Kind.OBJECT, "progress")
            .with(Shape.Kind.FLAG, "stop")
            .with(Shape.Kind.MOMENT, "changed");
    private static final Shape PROGRESS = Shape.of().with(Shape.Kind.WHOLE, "answered", "visible", "unsure");

    private SummaryReader() {}

    /** {@return the summary, if it is one; it is derived, so that a broken one is no defect of the file} */
    static Optional<Summary> read(Json json) {
        if (!SHAPE.hasEveryFieldIn(json) || !PROGRESS.hasEveryFieldIn(json.at("progress"))) {
            return Optional.empty();
        }
        return progress(json.at("progress"))
                .map(progress -> new Summary(
                        json.at("title").text(),
                        json.at("pi").text(),
                        json.at("department").text(),
                        json.at("countries").texts(),
                        progress,
                        json.at("offices").texts(),
                        json.at("stop").flag(),
                        Instant.parse(json.at("changed").text())));
    }

    private static Optional<Progress> progress(Json json) {
        long answered = json.at("answered").number();
        long visible = json.at("visible").number();
        long unsure = json.at("unsure").number();
        return unsure <= answered && answered <= visible && visible <= Integer.MAX_VALUE
                ? Optional.of(new Progress((int) answered, (int) visible, (int) unsure))
                : Optional.empty();
    }
}
