package org.engagementchecklist.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.proof.Acceptance;
import org.engagementchecklist.proof.FlawKind;

/** Reads what the authors of a checklist say is meant so. */
final class AcceptanceReader {

    private static final Shape SHAPE = Shape.of().with(Shape.Kind.TEXT, "defect", "subject", "reason");

    private AcceptanceReader() {}

    /** {@return the acceptances; whatever is wrong is added to the defects} */
    static List<Acceptance> read(Json list) {
        Named<FlawKind> kinds = new Named<>("defect");
        Stream.of(FlawKind.values()).filter(FlawKind::isAcceptable).forEach(kind -> kinds.add(kind.id(), kind));
        return list.each(item -> SHAPE.fits(item)
                ? kinds.named(item.at("defect")).map(kind -> acceptance(kind, item))
                : Optional.empty());
    }

    private static Acceptance acceptance(FlawKind kind, Json json) {
        return new Acceptance(
                kind.id(), json.at("subject").text(), json.at("reason").text());
    }
}
