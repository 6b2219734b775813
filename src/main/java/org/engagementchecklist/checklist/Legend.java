package org.engagementchecklist.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words a checklist uses for strength, time and origin.
 *
 * @param strengths the meaning of each strength
 * @param times from the earliest to the latest
 * @param origins the standing of rules and sources
 * @param unsure where an "unsure" leads
 */
public record Legend(Map<Strength, String> strengths, List<Time> times, List<Origin> origins, Unsure unsure) {

    /** @throws IllegalArgumentException if a strength has no meaning or a time is out of its place */
    public Legend {
        strengths = Map.copyOf(strengths);
        times = List.copyOf(times);
        origins = List.copyOf(origins);
        Checks.require(strengths.size() == Strength.values().length, "a strength has no text");
        for (int i = 0; i < times.size(); i++) {
            Checks.require(times.get(i).position() == i, "time " + times.get(i).id() + " is out of its place");
        }
    }

    /** {@return the meaning of a strength, in words} */
    public String text(Strength strength) {
        return Optional.ofNullable(strengths.get(strength)).orElseThrow();
    }
}
