package org.engagementchecklist.ui.start;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engagementchecklist.storage.Copies;
import org.engagementchecklist.storage.EngagementEntry;

/** Makes rows of files as they are read. Those that hold the same engagement share one. */
final class Gathering {
    private final ZoneId zone;
    private final Map<UUID, List<EngagementEntry.Listed>> byEngagement = new LinkedHashMap<>();

    /** @param zone where the user is */
    Gathering(ZoneId zone) {
        this.zone = zone;
    }

    /** Adds files. {@return the rows that are new by them, or say something else now} */
    List<Row> add(List<EngagementEntry> some) {
        List<Row> rows = new ArrayList<>();
        Set<UUID> met = new LinkedHashSet<>();
        for (EngagementEntry entry : some) {
            idOf(entry).ifPresentOrElse(id -> met.add(id), () -> rows.add(Row.of(entry, zone)));
        }
        met.forEach(id -> rows.add(Row.of(Copies.of(byEngagement.getOrDefault(id, List.of())), zone)));
        return rows;
    }

    private Optional<UUID> idOf(EngagementEntry entry) {
        return switch (entry) {
            case EngagementEntry.Unreadable _ -> Optional.empty();
            case EngagementEntry.Listed listed -> {
                listed.id()
                        .ifPresent(id -> byEngagement
                                .computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(listed));
                yield listed.id();
            }
        };
    }
}
