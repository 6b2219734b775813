package org.engagementchecklist.ui.start;

import java.util.List;
import org.engagementchecklist.storage.Departure;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** What became of each engagement that was exported: first those that were not, with the reasons. */
final class DepartureList {
    private DepartureList() {}

    /** {@return the list} */
    static FileList of(List<Departure> departures) {
        return new FileList(Messages.text("start.export.list"), Messages.text("start.export.stay"))
                .with(departures.stream()
                        .sorted((one, other) -> Boolean.compare(isRefused(other), isRefused(one)))
                        .map(each ->
                                FileList.file(String.valueOf(each.source().getFileName()), new Passage(words(each))))
                        .toList());
    }

    /** {@return how many were exported, in words} */
    static String title(List<Departure> departures) {
        long refused = departures.stream().filter(DepartureList::isRefused).count();
        return Messages.text("start.export.title", departures.size() - refused, refused);
    }

    private static boolean isRefused(Departure departure) {
        return departure instanceof Departure.Refused;
    }

    private static String words(Departure departure) {
        return switch (departure) {
            case Departure.Written(var _, var file) -> Messages.text("start.export.written", file);
            case Departure.There(var _, var file) -> Messages.text("start.export.there", file);
            case Departure.Refused(var _, var reason, var advice) ->
                Messages.text("start.export.refused", reason, advice).strip();
        };
    }
}
