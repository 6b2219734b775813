package org.engagementchecklist.checklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question was in earlier editions, so that answers given there find it.
 *
 * @param formerIds the names it had, or those of questions it took in, the most important first
 * @param formerOptions the options it had, each with the present option that stands for it
 * @param meaningChanged the edition in which the same words began to mean something else
 */
public record Lineage(List<QuestionId> formerIds, Map<String, String> formerOptions, Optional<String> meaningChanged) {

    /** Nothing has changed, or the question is new. */
    public static final Lineage NONE = new Lineage(List.of(), Map.of(), Optional.empty());

    /** @throws IllegalArgumentException if a name appears twice or is blank */
    public Lineage {
        formerIds = List.copyOf(formerIds);
        formerOptions = Collections.unmodifiableMap(new LinkedHashMap<>(formerOptions));
        Checks.distinct(formerIds, "former ids");
        formerOptions.forEach((former, _) -> Checks.notBlank(former, "former option"));
        meaningChanged.ifPresent(edition -> Checks.notBlank(edition, "edition"));
    }

    /** {@return the present option that stands for this former one} */
    public Optional<String> optionFor(String former) {
        return Optional.ofNullable(formerOptions.get(former));
    }
}
