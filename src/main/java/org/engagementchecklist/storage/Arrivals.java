package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engagementchecklist.engagement.Completion;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;

/**
 * Brings engagements from elsewhere into a folder. Nothing there is lost: what says something else than the engagement
 * of the same id stands beside it, and a copy that leaves something out adds what it knows and takes nothing away.
 */
public final class Arrivals {

    private final EngagementFolder folder;
    private final Map<UUID, List<Path>> there;

    /** Looks which engagements are in the folder. */
    public Arrivals(EngagementFolder folder) {
        this.folder = folder;
        this.there = new FolderFiles(folder.disk(), folder.folder()).ids();
    }

    /** Takes what was opened into the folder; the file it came in is not touched. */
    public Arrival take(Opening opening) {
        return switch (opening) {
            case Opening.Unusable(var source, var defects) -> new Arrival.Refused(source, defects);
            case Opening.Opened opened when opened.readOnly() -> new Arrival.Refused(opened.file(), opened.warnings());
            case Opening.Opened opened -> take(opened);
        };
    }

    private Arrival take(Opening.Opened came) {
        List<Opening.Opened> own = there.getOrDefault(came.engagement().id(), List.of()).stream()
                .map(folder::open)
                .filter(Opening.Opened.class::isInstance)
                .map(Opening.Opened.class::cast)
                .filter(each -> !each.readOnly())
                .toList();
        for (Opening.Opened each : own) {
            if (saysTheSame(each.engagement(), came.engagement())) {
                return new Arrival.Known(came.file(), each.file());
            }
        }
        return own.isEmpty() ? added(came) : meet(own.getFirst(), came);
    }

    private Arrival meet(Opening.Opened own, Opening.Opened came) {
        if (came.engagement().partial().isEmpty()
                || !own.checklist()
                        .edition()
                        .key()
                        .equals(came.checklist().edition().key())) {
            return beside(own, came, came.engagement());
        }
        Completion completion = Completion.of(own.engagement(), came.engagement());
        if (completion.contradicted() > 0) {
            return beside(own, came, completion.whole());
        }
        return completion.added() == 0 ? new Arrival.Known(came.file(), own.file()) : completed(own, came, completion);
    }

    /** What somebody has open is not changed under his hands. */
    private Arrival completed(Opening.Opened own, Opening.Opened came, Completion completion) {
        return switch (folder.take(own)) {
            case Taking.HeldBy _ -> beside(own, came, completion.whole());
            case Taking.Taken(EngagementFile file) -> {
                try (file) {
                    Summary summary = folder.summary(completion.whole(), own.checklist());
                    yield said(
                            file.save(completion.whole(), summary),
                            new Arrival.Completed(came.file(), own.file(), completion.added()));
                }
            }
        };
    }

    private Arrival added(Opening.Opened came) {
        Path file = new FolderFiles(folder.disk(), folder.folder()).free(came.engagement());
        return saved(file, came.engagement(), came, new Arrival.Added(came.file(), file, came.warnings()));
    }

    private Arrival beside(Opening.Opened own, Opening.Opened came, Engagement engagement) {
        Path file = new FolderFiles(folder.disk(), folder.folder()).free(engagement);
        return saved(file, engagement, came, new Arrival.Beside(came.file(), file, own.file(), came.warnings()));
    }

    private Arrival saved(Path file, Engagement engagement, Opening.Opened came, Arrival arrival) {
        Saving saving = folder.save(file, engagement, folder.summary(engagement, came.checklist()));
        if (saving.isInPlace()) {
            there.computeIfAbsent(engagement.id(), _ -> new ArrayList<>()).add(file);
        }
        return said(saving, arrival);
    }

    private static Arrival said(Saving saving, Arrival arrival) {
        return switch (saving) {
            case Saving.Saved _, Saving.SavedNotForced _, Saving.SavedWithoutBackup _ -> arrival;
            case Saving.Failed(var _, var reason, var advice) -> refused(arrival, reason, advice);
            case Saving.Rescued(var _, var _, var _, var reason, var advice) -> refused(arrival, reason, advice);
            case Saving.ChangedElsewhere _ ->
                refused(arrival, "The engagement that is there was changed at this moment.", "Import it again.");
        };
    }

    private static Arrival refused(Arrival arrival, String reason, String advice) {
        Place place = Place.wholeOf(String.valueOf(arrival.source().getFileName()));
        return new Arrival.Refused(arrival.source(), List.of(Defect.error(place, reason, advice)));
    }

    private static boolean saysTheSame(Engagement one, Engagement other) {
        return one.edition().key().equals(other.edition().key())
                && one.facts().equals(other.facts())
                && one.entries().equals(other.entries())
                && one.parked().equals(other.parked());
    }
}
