package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;

/** Reads what a list shows of each engagement in a folder. */
final class EngagementList {

    /** So many rows at a time are handed on while the rest is being read. */
    private static final int STEP = 250;

    private final Path folder;
    private final Optional<ListIndex> index;
    private final Function<Path, EngagementEntry> inFull;
    private final Map<String, ListIndex.Known> before;
    private final Map<String, ListIndex.Known> now = new HashMap<>();

    /**
     * @param index what was known the last time
     * @param inFull makes a row of a file whose beginning does not say enough
     */
    EngagementList(Path folder, Optional<ListIndex> index, Function<Path, EngagementEntry> inFull) {
        this.folder = folder;
        this.index = index;
        this.inFull = inFull;
        this.before = index.map(ListIndex::read).orElse(Map.of());
    }

    /**
     * Reads the folder.
     *
     * @param some receives rows as they are read, in no order
     * @return all rows, the last changed first; those that cannot be read come first
     */
    List<EngagementEntry> read(Consumer<List<EngagementEntry>> some) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<EngagementEntry> all = rows(files, some);
            index.filter(_ -> !now.equals(before)).ifPresent(each -> each.write(now.values()));
            return all.stream()
                    .sorted(Comparator.comparing(EngagementList::changed).reversed())
                    .toList();
        } catch (IOException unreadable) {
            Place place = Place.wholeOf(folder.toString());
            return List.of(new EngagementEntry.Unreadable(
                    folder, List.of(Defect.error(place, "This folder cannot be read.", "Choose another folder."))));
        }
    }

    private List<EngagementEntry> rows(Stream<Path> files, Consumer<List<EngagementEntry>> some) {
        List<EngagementEntry> all = new ArrayList<>();
        files.filter(file -> file.toString().endsWith(EngagementFormat.EXTENSION))
                .forEach(file -> {
                    all.add(row(file));
                    if (all.size() % STEP == 0) {
                        some.accept(List.copyOf(all.subList(all.size() - STEP, all.size())));
                    }
                });
        return all;
    }

    private EngagementEntry row(Path file) {
        return beginning(file)
                .<EngagementEntry>map(each -> new EngagementEntry.Listed(file, each.summary(), each.notes()))
                .orElseGet(() -> inFull.apply(file));
    }

    private Optional<SummaryStart.Beginning> beginning(Path file) {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            long modified = is.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            String name = String.valueOf(file.getFileName());
            Optional<SummaryStart.Beginning> beginning = Optional.ofNullable(before.get(name))
                    .filter(known -> known.size() == is.size() && known.modified() == modified)
                    .map(ListIndex.Known::beginning)
                    .or(() -> SummaryStart.of(file));
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
