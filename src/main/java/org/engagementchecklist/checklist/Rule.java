package org.engagementchecklist.checklist;

import java.util.List;
import java.util.Optional;

/**
 * When a condition holds, an office is to be contacted.
 *
 * @param id its stable name
 * @param anchor the question it is shown under; empty if it hangs on no single question
 * @param when its condition
 * @param strength how firmly
 * @param time by when
 * @param action what to do, one sentence for the printout
 * @param leadTime how long before a date the office wants to hear, where a source says so
 * @param tag the standing of the rule's sources
 */
public record Rule(
        String id,
        Optional<QuestionId> anchor,
        Condition when,
        Office office,
        Strength strength,
        Time time,
        String action,
        Optional<LeadTime> leadTime,
        Origin tag,
        List<Source> sources) {

    /** @throws IllegalArgumentException if the id or the action is blank */
    public Rule {
        Checks.notBlank(id, "rule id");
        Checks.notBlank(action, "action");
        sources = List.copyOf(sources);
    }

    /** {@return when it fires: its condition holds and at least one of the answers that it reads is given} */
    public Condition firing() {
        return new Condition.All(List.of(when, when.given()));
    }
}
