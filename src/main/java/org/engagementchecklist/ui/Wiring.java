package org.engagementchecklist.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.report.print.PaperPrinter;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.MissingFolder;
import org.engagementchecklist.storage.Safekeeping;
import org.engagementchecklist.storage.ViewingCopies;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.WindowOutside;
import org.engagementchecklist.ui.common.WindowPrinting;

/** What the screens of one window work with, whichever folder of engagements is in use. */
final class Wiring {
    private final Beginning beginning;
    private final InstalledChecklists installed;
    private final Dialogs dialogs;
    private final Look look;
    private final Threads threads;
    private final Outlets outlets;

    Wiring(
            Beginning beginning,
            KeptSettings settings,
            Dialogs dialogs,
            Consumer<String> clipboard,
            Look look,
            Threads threads) {
        this.beginning = beginning;
        this.installed = new InstalledChecklists(beginning.checklists(), settings, threads);
        this.dialogs = dialogs;
        this.look = look;
        this.threads = threads;
        this.outlets = outlets(beginning, dialogs, clipboard, threads);
    }

    /** {@return what screens over a folder work with} */
    Surroundings over(FolderChoice choice) {
        return new Surroundings(installed, folder(choice), choice, dialogs, threads, look, beginning.clock(), outlets);
    }

    private static Outlets outlets(Beginning beginning, Dialogs dialogs, Consumer<String> clipboard, Threads threads) {
        Outside outside =
                new WindowOutside(SystemPrograms.of(System.getProperty("os.name", "")), dialogs, clipboard, threads);
        return new Outlets(
                outside,
                clipboard,
                new WindowPrinting(
                        new PaperPrinter(), new ViewingCopies(beginning.places().viewing()), outside, threads));
    }

    private EngagementFolder folder(FolderChoice choice) {
        return new EngagementFolder(
                choice.folder(),
                installed::newest,
                this::summary,
                beginning.clock(),
                new Safekeeping(
                        Disk.real(),
                        Optional.of(beginning.places().rescue()),
                        beginning.holder(),
                        Optional.of(beginning.places().lists()),
                        missing(choice.standing())));
    }

    /** What the user has chosen is never made: it may be a share that is not connected. */
    private static MissingFolder missing(FolderChoice.Standing standing) {
        return switch (standing) {
            case USUAL, NAMED -> MissingFolder.IS_MADE;
            case CHOSEN -> MissingFolder.IS_AWAITED;
        };
    }

    private Summary summary(Engagement engagement, Checklist checklist) {
        LocalDate today = LocalDate.ofInstant(
                beginning.clock().instant(), beginning.clock().getZone());
        return Assessor.assess(checklist, engagement, today).summaryOf(engagement, checklist.countries());
    }
}
