package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.disk.Disk;

/**
 * One of several programs that work on the same engagements: takes one after the other in hand, adds one to its own
 * number in it a few times, and puts it down. In the end it says how often it added, and what it was refused.
 */
final class EditingProgram {

    private static final Summary SUMMARY =
            new Summary("", "", "", List.of(), new Progress(0, 0, 0), List.of(), false, Instant.EPOCH);

    private final EngagementFolder folder;
    private final SavedNumbers own;
    private final List<Path> files;
    private final int[] added;
    private int held;
    private int changedElsewhere;
    private int other;

    private EditingProgram(Path home, String question, List<Path> files) {
        this.own = new SavedNumbers(new QuestionId(question), 2_000);
        this.files = files;
        this.added = new int[files.size()];
        Safekeeping safekeeping = new Safekeeping(Disk.real(), Optional.empty(), Holder.UNKNOWN);
        this.folder = new EngagementFolder(
                home, () -> Shipped.LIBRARY, EngagementFiles::summary, Clock.systemUTC(), safekeeping);
    }

    /** Begins with the folder, the question for the own number, how many milliseconds to work, and the files. */
    static void main(String[] arguments) {
        Path home = Path.of(arguments[0]);
        List<Path> files = List.of(arguments).subList(3, arguments.length).stream()
                .map(home::resolve)
                .toList();
        EditingProgram program = new EditingProgram(home, arguments[1], files);
        program.work(System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000, new Random(arguments[1].hashCode()));
        program.report();
    }

    private void work(long end, Random random) {
        do {
            int which = random.nextInt(files.size());
            if (folder.open(files.get(which)) instanceof Opening.Opened opened) {
                edit(opened, which, 1 + random.nextInt(4));
            } else {
                other++;
            }
        } while (System.nanoTime() < end);
    }

    private void edit(Opening.Opened opened, int which, int times) {
        switch (folder.take(opened)) {
            case Taking.HeldBy _ -> held++;
            case Taking.Taken(var mine) -> {
                try (mine) {
                    save(opened, mine, which, times);
                }
            }
        }
    }

    private void save(Opening.Opened opened, EngagementFile mine, int which, int times) {
        Engagement engagement = opened.engagement();
        for (int time = 0; time < times; time++) {
            engagement = own.with(engagement, own.in(engagement) + 1);
            switch (mine.save(engagement, SUMMARY)) {
                case Saving.Saved _ -> added[which]++;
                case Saving.ChangedElsewhere _ -> {
                    changedElsewhere++;
                    return;
                }
                default -> {
                    other++;
                    return;
                }
            }
        }
    }

    private void report() {
        StringBuilder line = new StringBuilder(held + " " + changedElsewhere + " " + other);
        for (int each : added) {
            line.append(' ').append(each);
        }
        System.out.println(line);
    }
}
