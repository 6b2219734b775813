package org.engagementchecklist.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;

/** The questions of a checklist by their places in it. */
final class Questions {

    private final List<Question> all;
    private final Map<QuestionId, Integer> places = new HashMap<>();

    /** @param all in the order in which they are asked */
    Questions(List<Question> all) {
        this.all = List.copyOf(all);
        for (int place = 0; place < all.size(); place++) {
            places.put(all.get(place).id(), place);
        }
    }

    /** {@return those with these ids, in the order in which they are asked} */
    List<Question> inOrder(Collection<QuestionId> ids) {
        return ids.stream()
                .filter(places::containsKey)
                .map(places::get)
                .sorted()
                .map(all::get)
                .toList();
    }
}
