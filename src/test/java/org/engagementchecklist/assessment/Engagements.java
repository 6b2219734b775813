package org.engagementchecklist.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;

/** Engagements for tests. */
final class Engagements {

    private Engagements() {}

    static Engagement with(Answers answers) {
        EditionUsed edition = new EditionUsed(new EditionKey("sketch", "1"), Optional.empty());
        return Engagement.started(new UUID(0, 1), edition, Instant.EPOCH).with(answers);
    }
}
