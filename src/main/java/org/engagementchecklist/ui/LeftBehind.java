package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.engagementchecklist.storage.Recoveries;
import org.engagementchecklist.storage.Recovery;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.Dates;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Messages;

/** Work that did not reach its file before the program ended: asks about each once, and does nothing unasked. */
record LeftBehind(Surroundings around, Consumer<Path> open) {
    private static final int OPEN = 0;
    private static final int ASIDE = 1;

    /** Looks beside the window, and asks if something is found. */
    void ask() {
        Recoveries recoveries = around.folder().recoveries();
        around.threads().work(recoveries::list, found -> ask(recoveries, found), around.threads()::tell);
    }

    private void ask(Recoveries recoveries, List<Recovery> found) {
        List<Path> broughtBack =
                found.stream().flatMap(each -> ask(recoveries, each).stream()).toList();
        broughtBack.stream().findFirst().ifPresent(open);
        around.threads().tidy(recoveries::sweep);
    }

    /** {@return the file, if the work took its place and is to be opened} */
    private Optional<Path> ask(Recoveries recoveries, Recovery recovery) {
        String title = Called.by(recovery.title(), recovery.file());
        Dialogs.Message message = new Dialogs.Message(
                Messages.text("window.left", title),
                Messages.text(
                        "window.left.text",
                        Dates.second(recovery.changed(), around.clock().getZone()),
                        recovery.file()));
        List<String> ways = List.of(Messages.text("window.left.open"), Messages.text("window.left.aside"));
        return around.dialogs().choose(message, ways).flatMap(way -> go(recoveries, recovery, way));
    }

    private Optional<Path> go(Recoveries recoveries, Recovery recovery, int way) {
        return switch (way) {
            case OPEN -> told(recoveries.bringBack(recovery)).map(Saving::file);
            case ASIDE -> told(recoveries.keepAside(recovery)).flatMap(_ -> Optional.empty());
            default -> Optional.empty();
        };
    }

    /** {@return what went well; the rest is said} */
    private Optional<Saving> told(Saving saving) {
        if (!saving.isInPlace()) {
            around.dialogs()
                    .tell(new Dialogs.Message(
                            Messages.text("window.unsaved", saving.file()),
                            SavingWords.reason(saving) + " " + SavingWords.advice(saving)));
        }
        return Optional.of(saving).filter(Saving::isInPlace);
    }
}
