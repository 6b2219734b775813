package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.storage.Arrival;
import org.engagementchecklist.ui.common.DefectLines;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** What became of each file that was brought: first those that could not be used, with the reasons. */
final class ArrivalList {
    private ArrivalList() {}

    /** {@return the list} */
    static FileList of(List<Arrival> arrivals) {
        return new FileList(Messages.text("start.arrival.list"), Messages.text("start.arrival.safe"))
                .with(arrivals.stream()
                        .sorted((one, other) -> Boolean.compare(isRefused(other), isRefused(one)))
                        .map(each -> FileList.file(
                                name(each.source()), new Passage(words(each)), new DefectLines(remarks(each))))
                        .toList());
    }

    /** {@return how many came in, and what became of how many others, in words} */
    static String title(List<Arrival> arrivals) {
        List<String> counts = Stream.of(
                        count(arrivals, Arrival.Added.class, n -> Messages.text("start.arrival.title-added", n)),
                        count(
                                arrivals,
                                Arrival.Completed.class,
                                n -> Messages.text("start.arrival.title-completed", n)),
                        count(arrivals, Arrival.Beside.class, n -> Messages.text("start.arrival.title-beside", n)),
                        count(arrivals, Arrival.Known.class, n -> Messages.text("start.arrival.title-known", n)),
                        count(arrivals, Arrival.Refused.class, n -> Messages.text("start.arrival.title-refused", n)))
                .flatMap(Optional::stream)
                .toList();
        boolean nothing =
                arrivals.stream().allMatch(each -> each instanceof Arrival.Known || each instanceof Arrival.Refused);
        return Stream.concat(
                        Stream.of(Messages.text("start.arrival.title-nothing")).filter(_ -> nothing), counts.stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> count(
            List<Arrival> arrivals, Class<? extends Arrival> kind, IntFunction<String> words) {
        int many = Math.toIntExact(arrivals.stream().filter(kind::isInstance).count());
        return many == 0 ? Optional.empty() : Optional.of(words.apply(many));
    }

    private static boolean isRefused(Arrival arrival) {
        return arrival instanceof Arrival.Refused;
    }

    private static List<Defect> remarks(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Refused refused -> refused.defects();
            case Arrival.Added added -> added.remarks();
            case Arrival.Beside beside -> beside.remarks();
            case Arrival.Completed _, Arrival.Known _ -> List.of();
        };
    }

    private static String words(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Added(var _, var file, var _) -> Messages.text("start.arrival.added", name(file));
            case Arrival.Completed(var _, var file, var added) ->
                Messages.text("start.arrival.completed", name(file), added);
            case Arrival.Known(var _, var file) -> Messages.text("start.arrival.known", name(file));
            case Arrival.Beside(var _, var file, var other, var _) ->
                Messages.text("start.arrival.beside", name(other), name(file));
            case Arrival.Refused _ -> Messages.text("start.arrival.refused");
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
