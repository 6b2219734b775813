package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * Saves an engagement without pause until somebody ends it or the file cannot be saved. Says each number when saving it
 * has begun and when it has returned.
 */
final class SavingProgram {

    private static final QuestionId NOTED = new QuestionId("A1");

    private SavingProgram() {}

    /** Begins with the file to save, the length of what is in it, and perhaps the wish that it grows. */
    static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int letters = Integer.parseInt(arguments[1]);
        EditionUsed edition = new EditionUsed(new EditionKey("international-engagements", "2020-10"), Optional.empty());
        Engagement engagement = Engagement.started(new UUID(1, 2), edition, Instant.EPOCH);
        Summary summary = new Summary("", "", "", List.of(), new Progress(0, 0, 0), List.of(), false, Instant.EPOCH);
        boolean growing = arguments.length > 2;
        EngagementFile target = new EngagementFile(
                new Opening.Opened(file, engagement, Shipped.checklist(), false, List.of()),
                GuardedPath.of(file),
                new Safekeeping(Disk.real(), Optional.of(file.resolveSibling("rescue")), Holder.UNKNOWN),
                Clock.systemUTC(),
                Editions.only(Shipped.checklist()),
                Reservations.Outcome.Impossible::new,
                new FolderMemory(Disk.real(), GuardedPath.of(file)::parent));
        for (int number = 1; ; number++) {
            System.out.println("begun " + number);
            Saving saving = target.save(
                    new SavedNumbers(NOTED, growing ? letters * number : letters).with(engagement, number), summary);
            if (!(saving instanceof Saving.Saved)) {
                System.out.println("told " + saving);
                return;
            }
            System.out.println("saved " + number);
        }
    }
}
