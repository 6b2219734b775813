package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileState;
import org.engagementchecklist.storage.disk.GuardedPath;

/** Reads what a list shows of each engagement in a folder. A file that fails takes no other with it. */
final class EngagementList {
    /** So few rows are handed on at first, for a folder may be slow to read; then more at a time. */
    private static final int FIRST_STEP = 8;

    private static final int LAST_STEP = 256;

    private final Disk disk;
    private final Path folder;
    private final GuardedPath chosen;
    private final Optional<ListIndex> index;
    private final Function<Path, EngagementEntry> inFull;
    private final Map<String, ListIndex.Known> before;
    private final Map<String, ListIndex.Known> now = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * @param chosen the same folder, of which no name is followed
     * @param index what was known the last time
     * @param inFull makes a row of a file whose beginning does not say enough
     */
    EngagementList(
            Disk disk,
            Path folder,
            GuardedPath chosen,
            Optional<ListIndex> index,
            Function<Path, EngagementEntry> inFull) {
        this.disk = disk;
        this.folder = folder;
        this.chosen = chosen;
        this.index = index;
        this.inFull = inFull;
        this.before = index.map(ListIndex::read).orElse(Map.of());
    }

    /** {@return the names of the engagements that were there the last time} */
    Set<String> namesBefore() {
        return before.keySet();
    }

    /** {@return the names of the engagements that were read} */
    Set<String> namesNow() {
        return Set.copyOf(names);
    }

    /**
     * Reads the folder.
     *
     * @param some receives rows as they are read, in no order, and tells whether to go on
     * @return all rows, or those read so far where it was not to go on, the last changed first; those that cannot be read
     *     come first
     */
    List<EngagementEntry> read(Predicate<List<EngagementEntry>> some) {
        List<EngagementEntry> rows = new ArrayList<>();
        try {
            if (!disk.look(chosen).isFolder()) {
                return List.of();
            }
            Iterator<Path> engagements = disk.list(chosen).stream()
                    .filter(name -> new EngagementName(name).isEngagement())
                    .map(folder::resolve)
                    .iterator();
            if (read(engagements, rows, some)) {
                index.filter(each -> !now.equals(before) || each.isToBeRenewed())
                        .ifPresent(each -> each.write(now.values()));
            }
        } catch (IOException unreadable) {
            Place place = Place.wholeOf(folder.toString());
            rows.add(unreadable(folder, Defect.error(place, "This folder cannot be read.", "Choose another folder.")));
        }
        return rows.stream()
                .sorted(Comparator.comparing(EngagementList::changed).reversed())
                .toList();
    }

    /** {@return whether all were read} */
    private boolean read(Iterator<Path> files, List<EngagementEntry> rows, Predicate<List<EngagementEntry>> some) {
        int step = FIRST_STEP;
        int handedOn = 0;
        while (files.hasNext()) {
            Path file = files.next();
            names.add(String.valueOf(file.getFileName()));
            rows.add(row(file));
            if (rows.size() == handedOn + step) {
                if (!some.test(List.copyOf(rows.subList(handedOn, rows.size())))) {
                    return false;
                }
                handedOn = rows.size();
                step = Math.min(2 * step, LAST_STEP);
            }
        }
        return true;
    }

    private EngagementEntry row(Path file) {
        try {
            return beginning(file)
                    .<EngagementEntry>map(
                            each -> new EngagementEntry.Listed(file, each.id(), each.summary(), each.notes()))
                    .orElseGet(() -> inFull.apply(file));
        } catch (RuntimeException | Error unforeseen) {
            return unreadable(file, Unforeseen.inReading(String.valueOf(file.getFileName()), unforeseen));
        }
    }

    private static EngagementEntry unreadable(Path path, Defect why) {
        return new EngagementEntry.Unreadable(path, List.of(why));
    }

    private Optional<SummaryStart.Beginning> beginning(Path file) {
        try {
            GuardedPath place = chosen.in(String.valueOf(file.getFileName()));
            FileState is = disk.look(place);
            long modified = ChronoUnit.NANOS.between(Instant.EPOCH, is.modified());
            String name = String.valueOf(file.getFileName());
            Optional<SummaryStart.Beginning> beginning = Optional.ofNullable(before.get(name))
                    .filter(known -> known.size() == is.size() && known.modified() == modified)
                    .map(ListIndex.Known::beginning)
                    .or(() -> SummaryStart.of(disk, place));
            beginning.ifPresent(each -> now.put(name, new ListIndex.Known(name, is.size(), modified, each)));
            return beginning;
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static Instant changed(EngagementEntry entry) {
        return switch (entry) {
            case EngagementEntry.Listed readable -> readable.summary().changed();
            case EngagementEntry.Unreadable _ -> Instant.MAX;
        };
    }
}
