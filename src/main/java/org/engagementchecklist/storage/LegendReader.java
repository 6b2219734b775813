package org.engagementchecklist.storage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Legend;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;
import org.engagementchecklist.checklist.Unsure;

/** Reads the words for strength, time and origin. */
final class LegendReader {

    private static final Shape WORD = Shape.of().with(Shape.Kind.TEXT, "id", "text");
    private static final Shape UNSURE = Shape.of().with(Shape.Kind.TEXT, "time", "action", "tag");

    private final Json json;
    private final Named<Strength> strengths = new Named<>("strength");
    private final Named<Time> times = new Named<>("time");
    private final Named<Origin> origins;
    private final Map<Strength, String> meanings = new EnumMap<>(Strength.class);

    /** @param json the checklist, whose outer shape is right */
    LegendReader(Json json) {
        this.json = json;
        Stream.of(Strength.values()).forEach(each -> strengths.add(each.name(), each));
        origins = Named.in(json.at("origins"), "origin", LegendReader::origin);
        readStrengths();
        readTimes();
    }

    Named<Strength> strengths() {
        return strengths;
    }

    Named<Time> times() {
        return times;
    }

    Named<Origin> origins() {
        return origins;
    }

    /** {@return the legend, if nothing is missing; whatever is wrong is added to the defects} */
    Optional<Legend> legend() {
        Json unsure = json.at("unsure");
        if (!UNSURE.fits(unsure) || meanings.size() < Strength.values().length) {
            return Optional.empty();
        }
        return times.named(unsure.at("time"))
                .flatMap(time -> origins.named(unsure.at("tag"))
                        .map(tag -> new Unsure(time, unsure.at("action").text(), tag)))
                .map(each -> new Legend(meanings, times.all(), origins.all(), each));
    }

    private static Optional<Origin> origin(Json json) {
        return WORD.fits(json)
                ? Optional.of(new Origin(json.at("id").text(), json.at("text").text()))
                : Optional.empty();
    }

    private void readStrengths() {
        List<Strength> given = new ArrayList<>();
        json.at("strengths").items().stream()
                .filter(WORD::fits)
                .forEach(item -> strengths.named(item.at("id")).ifPresent(strength -> {
                    given.add(strength);
                    meanings.put(strength, item.at("text").text());
                }));
        if (!given.equals(List.of(Strength.values()))) {
            json.at("strengths").error("The strengths must be " + List.of(Strength.values()) + ", in this order.", "");
        }
    }

    private void readTimes() {
        json.at("times").items().stream()
                .filter(WORD::fits)
                .forEach(item -> times.add(
                        item.at("id"),
                        Optional.of(new Time(
                                item.at("id").text(),
                                times.names().size(),
                                item.at("text").text()))));
    }
}
