package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.app.EngagementDoor;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.storage.Arrival;
import org.engagementchecklist.storage.Arrivals;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.EngagementWalk;
import org.engagementchecklist.storage.Found;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Threads;

/** Brings engagement files, summaries as PDF and whole folders of them into the folder of engagements. */
final class ImportModel {
    private final Supplier<EngagementFolder> folder;
    private final Threads threads;

    ImportModel(Supplier<EngagementFolder> folder, Threads threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /** Brings what is named, away from the window; each file is told with what became of it. */
    void bring(List<Path> places, Consumer<List<Arrival>> then) {
        EngagementFolder to = folder.get();
        threads.work(
                () -> brought(places, to),
                then,
                fault -> then.accept(
                        places.stream().map(place -> broken(place, fault)).toList()));
    }

    private static List<Arrival> brought(List<Path> places, EngagementFolder to) {
        Arrivals arrivals = new Arrivals(to);
        return places.stream()
                .flatMap(EngagementWalk.forImports()::from)
                .flatMap(found -> arrival(found, arrivals, to))
                .toList();
    }

    private static Stream<Arrival> arrival(Found found, Arrivals arrivals, EngagementFolder to) {
        return switch (found) {
            case Found.LeftOut _ -> Stream.empty();
            case Found.Closed(var closed) ->
                Stream.of(arrivals.take(Opening.Unusable.because(closed, Messages.text("start.arrival.closed"))));
            case Found.Candidate(var file) -> Stream.of(taken(file, arrivals, to));
        };
    }

    /** One file that fails takes no other with it. */
    private static Arrival taken(Path file, Arrivals arrivals, EngagementFolder to) {
        try {
            return arrivals.take(new EngagementDoor(to).open(file));
        } catch (RuntimeException | Error unforeseen) {
            return broken(file, Fault.noted(unforeseen));
        }
    }

    private static Arrival broken(Path file, Fault fault) {
        Opening.Unusable unusable = Opening.Unusable.because(file, Messages.text("start.file.failed", fault.code()));
        return new Arrival.Refused(file, unusable.defects());
    }
}
