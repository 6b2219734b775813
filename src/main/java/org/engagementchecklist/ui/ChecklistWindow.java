package org.engagementchecklist.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.report.print.PaperPrinter;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Safekeeping;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.storage.ViewingCopies;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.ProgramWindow;
import org.engagementchecklist.ui.common.Shortcut;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.WindowDialogs;
import org.engagementchecklist.ui.common.WindowPrinting;
import org.engagementchecklist.ui.common.WindowThreads;

/** The program as a window: puts its parts together. */
public final class ChecklistWindow {
    /** So long the window is left to itself, to draw what its user looks at first. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

    private ChecklistWindow() {}

    /**
     * Opens the window. To be called on the window's thread, once.
     *
     * @param closed is told when the user has closed the window and everything is saved
     */
    public static void open(Beginning beginning, Runnable closed) {
        Locale.setDefault(Locale.US);
        Look look = new Look();
        look.follow(Platform.getPreferences());
        Threads threads = new WindowThreads();
        KeptSettings settings =
                new KeptSettings(new SettingsFile(beginning.places().settings(), beginning.clock()), threads);
        LookSettings.keep(look, settings);
        ProgramWindow window = new ProgramWindow(look, sizes(look));
        Surroundings around = surroundings(beginning, settings, window, look, threads);
        Thread.currentThread().setUncaughtExceptionHandler(new Unexpected(around.dialogs()));
        Screens screens = new Screens(around, window::show);
        window.follow(screens::refresh, screens::write, () -> {
            screens.putDown();
            closed.run();
        });
        ViewingCopies copies = new ViewingCopies(beginning.places().viewing());
        copies.sweep();
        // Logging out or ending the program from outside ends it without closing the window.
        Runtime.getRuntime().addShutdownHook(new Thread(screens::flush, "flush"));
        Runtime.getRuntime().addShutdownHook(new Thread(copies::sweep, "sweep"));
        screens.begin();
        beginning.file().ifPresent(screens::open);
        threads.later(FIRST_LOOK, around.printing()::prepare);
    }

    /** What the screens of a window work with. */
    static Surroundings surroundings(
            Beginning beginning, KeptSettings settings, ProgramWindow window, Look look, Threads threads) {
        InstalledChecklists installed = new InstalledChecklists(beginning.checklists(), settings, threads);
        EngagementFolder folder = new EngagementFolder(
                beginning.places().engagements(),
                installed::newest,
                (engagement, checklist) -> summary(engagement, checklist, beginning),
                beginning.clock(),
                new Safekeeping(
                        Disk.real(),
                        Optional.of(beginning.places().rescue()),
                        beginning.holder(),
                        Optional.of(beginning.places().lists())));
        Outside outside = new Outside();
        return new Surroundings(
                installed,
                folder,
                new WindowDialogs(window.window(), look),
                threads,
                look,
                beginning.clock(),
                outside::open,
                outside::open,
                text -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)),
                new WindowPrinting(
                        new PaperPrinter(), new ViewingCopies(beginning.places().viewing()), outside::open, threads));
    }

    private static Summary summary(Engagement engagement, Checklist checklist, Beginning beginning) {
        LocalDate today = LocalDate.ofInstant(
                beginning.clock().instant(), beginning.clock().getZone());
        return Assessor.assess(checklist, engagement, today).summaryOf(engagement, checklist.countries());
    }

    private static List<Shortcut> sizes(Look look) {
        return List.of(
                Shortcut.of("", look::enlarge, "Shortcut+PLUS", "Shortcut+EQUALS", "Shortcut+ADD"),
                Shortcut.of("", look::reduce, "Shortcut+MINUS", "Shortcut+SUBTRACT"));
    }
}
