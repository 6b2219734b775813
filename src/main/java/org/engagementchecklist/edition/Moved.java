package org.engagementchecklist.edition;

import java.util.List;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Engagement;

/**
 * An engagement moved to another edition.
 *
 * @param fates what became of everything in it
 * @param added the questions that go on with no question of the former edition
 */
public record Moved(Engagement engagement, List<Fate> fates, List<Question> added) {

    public Moved {
        fates = List.copyOf(fates);
        added = List.copyOf(added);
    }
}
