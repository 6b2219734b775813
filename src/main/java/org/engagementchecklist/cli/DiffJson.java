package org.engagementchecklist.cli;

import java.util.Locale;
import java.util.Optional;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.edition.Difference;
import org.engagementchecklist.edition.Effect;
import org.engagementchecklist.proof.Gap;
import org.engagementchecklist.storage.JsonDocument;

/** Spells what two editions change for other programs. */
final class DiffJson {

    private DiffJson() {}

    static JsonDocument of(DiffReport report) {
        return ResultFormat.EDITION_DIFFERENCE
                .document()
                .with("from", edition(report.from()))
                .with("to", edition(report.to()))
                .withAll(
                        "differences",
                        report.comparison().differences().stream()
                                .map(DiffJson::difference)
                                .toList())
                .withAll(
                        "scenarios",
                        report.played().stream().map(DiffJson::played).toList())
                .withAll("gaps", report.gaps().stream().map(DiffJson::gap).toList());
    }

    private static JsonDocument edition(EditionKey key) {
        return new JsonDocument().with("id", key.checklist()).with("edition", key.edition());
    }

    private static JsonDocument difference(Difference difference) {
        JsonDocument subject = new JsonDocument()
                .with("part", difference.subject().part().name().toLowerCase(Locale.ROOT))
                .with("id", difference.subject().id())
                .with("name", difference.subject().name());
        return switch (difference) {
            case Difference.Added(var _, var traits) ->
                subject.with("change", "added").withTexts("traits", traits);
            case Difference.Removed(var _, var traits) ->
                subject.with("change", "removed").withTexts("traits", traits);
            case Difference.Renamed(var _, var former) ->
                subject.with("change", "renamed").with("former", former);
            case Difference.Moved _ -> subject.with("change", "moved");
            case Difference.Changed(var _, var trait, var before, var after) ->
                subject.with("change", "changed")
                        .with("trait", trait)
                        .with("before", before)
                        .with("after", after);
            case Difference.Exchanged(var _, var trait, var gone, var come) ->
                subject.with("change", "exchanged")
                        .with("trait", trait)
                        .withTexts("gone", gone)
                        .withTexts("come", come);
        };
    }

    private static JsonDocument played(DiffReport.Played played) {
        return new JsonDocument()
                .with("scenario", played.scenario().id())
                .withAll(
                        "offices",
                        played.effects().stream().map(DiffJson::effect).toList());
    }

    private static JsonDocument effect(Effect effect) {
        JsonDocument office =
                new JsonDocument().with("office", effect.office().id().value());
        add(office, "before", effect.before());
        add(office, "after", effect.after());
        return office;
    }

    private static void add(JsonDocument office, String name, Optional<Effect.Advice> advice) {
        advice.ifPresent(given -> office.with(
                name,
                new JsonDocument()
                        .with("strength", given.strength().name())
                        .with("timing", given.time().id())));
    }

    private static JsonDocument gap(Gap gap) {
        return new JsonDocument()
                .with("question", gap.question().value())
                .with("message", gap.message())
                .with("advice", gap.advice());
    }
}
