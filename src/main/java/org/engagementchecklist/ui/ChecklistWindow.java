package org.engagementchecklist.ui;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.engagementchecklist.storage.CacheSweep;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.storage.ViewingCopies;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.ProgramWindow;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.WindowDialogs;
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
        Desk desk = open(
                beginning,
                closed,
                unexpected -> {
                    Thread.setDefaultUncaughtExceptionHandler(unexpected);
                    return new WindowThreads(unexpected::tell);
                },
                UnaryOperator.identity());
        ViewingCopies copies = new ViewingCopies(beginning.places().viewing());
        // Logging out or ending the program from outside ends it without closing the window.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> desk.screens().flush(), "flush"));
        Runtime.getRuntime().addShutdownHook(new Thread(copies::sweep, "sweep"));
    }

    /**
     * The same, with every way to time and to the system handed in.
     *
     * @param threadsTelling makes the threads, which also say when what is to be done later is done, and which tell what nobody
     *     foresaw
     * @param doors may put others in the place of the doors that lead out of the program
     * @return what shows the screens
     */
    static Desk open(
            Beginning beginning,
            Runnable closed,
            Function<Unexpected, Threads> threadsTelling,
            UnaryOperator<Surroundings> doors) {
        Locale.setDefault(Locale.US);
        Look look = new Look();
        look.follow(Platform.getPreferences());
        ProgramWindow window = new ProgramWindow(look);
        Dialogs dialogs = new WindowDialogs(window.window(), look);
        Consumer<String> clipboard =
                text -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        Unexpected unexpected = new Unexpected(
                dialogs, WindowThreads::onWindow, clipboard, beginning.places().log());
        Thread.currentThread().setUncaughtExceptionHandler(unexpected);
        Threads threads = threadsTelling.apply(unexpected);
        KeptSettings settings =
                new KeptSettings(new SettingsFile(beginning.places().settings(), beginning.clock()), threads);
        LookSettings.keep(look, settings);
        Wiring wiring = new Wiring(beginning, settings, dialogs, clipboard, look, threads);
        Desk desk = new Desk(
                beginning.places(), settings, choice -> doors.apply(wiring.over(choice)), window::show, window::rename);
        settings.now().window().ifPresent(window::restore);
        window.follow(() -> desk.screens().refresh(), () -> desk.screens().write(), () -> {
            if (!desk.screens().putDown()) {
                return false;
            }
            settings.changeAtOnce(each -> each.withWindow(window.place()));
            closed.run();
            return true;
        });
        desk.screens().begin();
        settings.trouble().ifPresent(why -> threads.show(() -> dialogs.tell(why)));
        beginning.file().ifPresent(desk.screens()::open);
        threads.tidy(new CacheSweep(beginning.places(), beginning.clock())::run);
        threads.later(FIRST_LOOK, () -> desk.screens().prepare());
        return desk;
    }
}
