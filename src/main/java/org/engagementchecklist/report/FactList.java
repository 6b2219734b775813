package org.engagementchecklist.report;

import java.util.List;

/**
 * Labelled facts, set two abreast.
 *
 * @param facts the facts in the order they are read
 */
public record FactList(List<Fact> facts) implements Block {
    /**
     * One labelled fact.
     *
     * @param label what it is
     * @param value what it says
     */
    public record Fact(String label, String value) {}

    public FactList {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a fact list has a fact");
        }
    }
}
