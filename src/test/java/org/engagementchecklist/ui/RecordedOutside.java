package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.engagementchecklist.ui.common.Handover;
import org.engagementchecklist.ui.common.OtherPrograms;
import org.engagementchecklist.ui.common.Outside;

/** Other programs of a test, which take what they are handed, until they are told to refuse it. */
public final class RecordedOutside implements Outside, OtherPrograms {
    private final List<Handover> handed = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    @Override
    public void hand(Handover what, Consumer<Outcome> then) {
        open(what, taken -> then.accept(taken ? Outcome.TAKEN : Outcome.REFUSED));
    }

    @Override
    public void open(Handover what, Consumer<Boolean> told) {
        handed.add(what);
        told.accept(!refusing);
    }

    /** From now on nothing is taken. */
    public void refuse() {
        refusing = true;
    }

    /** {@return what was handed over} */
    public List<Handover> handed() {
        return List.copyOf(handed);
    }

    /** {@return the files and folders among it} */
    public List<Path> files() {
        return handed.stream().flatMap(RecordedOutside::file).toList();
    }

    /** {@return the links among it} */
    public List<String> links() {
        return handed.stream().flatMap(RecordedOutside::link).toList();
    }

    private static Stream<Path> file(Handover what) {
        return switch (what) {
            case Handover.Document(var file) -> Stream.of(file);
            case Handover.Folder(var folder) -> Stream.of(folder);
            case Handover.Page _, Handover.Address _, Handover.Message _ -> Stream.empty();
        };
    }

    private static Stream<String> link(Handover what) {
        return switch (what) {
            case Handover.Page(var page) -> Stream.of(page.link());
            case Handover.Address(var address) -> Stream.of(address.link());
            case Handover.Message message -> Stream.of(message.begun().link());
            case Handover.Document _, Handover.Folder _ -> Stream.empty();
        };
    }
}
