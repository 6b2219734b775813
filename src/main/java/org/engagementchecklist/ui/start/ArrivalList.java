package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.storage.Arrival;
import org.engagementchecklist.ui.common.DefectLines;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** What became of each file that was brought: first those that could not be used, with the reasons. */
final class ArrivalList extends ScrollPane {
    /** More than these at once nobody reads. */
    private static final int MOST = 100;

    ArrivalList(List<Arrival> arrivals) {
        VBox files = new VBox(new Passage(Messages.text("start.arrival.safe"), "muted"));
        files.getStyleClass().add("defects");
        arrivals.stream()
                .sorted((one, other) -> Boolean.compare(isRefused(other), isRefused(one)))
                .limit(MOST)
                .forEach(each -> files.getChildren().add(file(each)));
        if (arrivals.size() > MOST) {
            files.getChildren().add(new Passage(Messages.text("start.arrival.more", arrivals.size() - MOST)));
        }
        setContent(files);
        setFitToWidth(true);
        getStyleClass().add("defect-list");
        setAccessibleText(Messages.text("start.arrival.list"));
    }

    /** {@return how many came in, in words} */
    static String title(List<Arrival> arrivals) {
        long refused = arrivals.stream().filter(ArrivalList::isRefused).count();
        return Messages.text("start.arrival.title", arrivals.size() - refused, refused);
    }

    private static boolean isRefused(Arrival arrival) {
        return arrival instanceof Arrival.Refused;
    }

    private static VBox file(Arrival arrival) {
        VBox file = new VBox(new Passage(name(arrival.source()), "strong"), new Passage(words(arrival)));
        file.getChildren().add(new DefectLines(remarks(arrival)));
        file.getStyleClass().add("defective-file");
        return file;
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
