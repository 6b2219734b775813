package org.engagementchecklist.ui.start;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.storage.MissingFolder;
import org.engagementchecklist.storage.Safekeeping;
import org.engagementchecklist.storage.disk.Disk;

/** Measures how long it takes to list the engagements of a folder, to find some of them, and to sort them. */
public final class ListMeasurement {
    private static final int TIMES = 7;

    private ListMeasurement() {}

    /**
     * Measures.
     *
     * @param arguments the folder of the engagements, and one for what the list remembers
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        report("list, nothing remembered", () -> rows(folder(folder, Optional.empty())));
        EngagementFolder remembering = folder(folder, Optional.of(Path.of(arguments[1])));
        report("list, everything remembered", () -> rows(remembering));
        List<Row> rows = rows(remembering);
        System.out.println(rows.size() + " engagements");
        for (String typed : List.of("b", "satellite", "iran stop", "export control telescope number 77", "nowhere")) {
            report(
                    "find \"" + typed + "\"",
                    () -> rows.stream().filter(Filter.of(typed)::accepts).toList());
        }
        Stream.of(Column.values())
                .forEach(column -> report(
                        "sort by " + column,
                        () -> rows.stream().sorted(column.order()).toList()));
    }

    /** The time of the processor says more than that of the clock where the machine has other work. */
    private static void report(String what, Supplier<List<Row>> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] clock = new long[TIMES];
        long[] processor = new long[TIMES];
        int found = 0;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            long used = threads.getCurrentThreadCpuTime();
            found = work.get().size();
            clock[i] = System.nanoTime() - start;
            processor[i] = threads.getCurrentThreadCpuTime() - used;
        }
        String first = milliseconds(clock[0]);
        Arrays.sort(clock);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "%-45s %6d rows, first %8s ms, middle %8s ms, of the processor %8s ms%n",
                what,
                found,
                first,
                milliseconds(clock[TIMES / 2]),
                milliseconds(processor[TIMES / 2]));
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / 1e6);
    }

    private static List<Row> rows(EngagementFolder folder) {
        return new Gathering(ZoneOffset.UTC).add(folder.list());
    }

    private static EngagementFolder folder(Path folder, Optional<Path> lists) {
        return new EngagementFolder(
                folder,
                () -> Shipped.LIBRARY,
                (engagement, checklist) -> Assessor.assess(checklist, engagement.answers(), LocalDate.of(2020, 11, 2))
                        .summaryOf(engagement, checklist.countries()),
                Clock.systemUTC(),
                new Safekeeping(Disk.real(), Optional.empty(), Holder.UNKNOWN, lists, MissingFolder.IS_MADE));
    }
}
