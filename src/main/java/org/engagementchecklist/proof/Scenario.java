package org.engagementchecklist.proof;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Answers;

/**
 * A worked engagement: answers, and what their author expects to follow from them. It tests the checklist and serves as
 * an example.
 *
 * @param story what is planned, in a few sentences
 * @param today the day on which it plays
 * @param questionsShown the questions that are asked, in order
 * @param expected every office to contact
 */
public record Scenario(
        String id,
        String title,
        String story,
        LocalDate today,
        Answers answers,
        List<QuestionId> questionsShown,
        Map<OfficeId, Expected> expected) {

    /**
     * What is expected of one office.
     *
     * @param time the id of the earliest time
     * @param rules the ids of the rules that fire for it
     */
    public record Expected(Strength strength, String time, Set<String> rules) {
        public Expected {
            rules = Set.copyOf(rules);
        }
    }

    public Scenario {
        questionsShown = List.copyOf(questionsShown);
        expected = Map.copyOf(new LinkedHashMap<>(expected));
    }
}
