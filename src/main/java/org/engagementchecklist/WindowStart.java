package org.engagementchecklist;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.engagementchecklist.cli.Commands;
import org.engagementchecklist.cli.Surroundings;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.report.print.AwtDisplay;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.ui.Beginning;
import org.engagementchecklist.ui.ChecklistWindow;

/**
 * Opens the window, or does without it where there is no display.
 *
 * @param surroundings what the program works with
 */
record WindowStart(Surroundings surroundings) implements Commands.Window {
    private static final int DONE = 0;
    private static final int NO_WINDOW = 1;

    @Override
    public int open(Optional<Path> file, List<Path> checklists) {
        if (Display.isMissing(Launcher.property("os.name").orElse(""), System.getenv())) {
            return withoutWindow("There is no display to open the window on.");
        }
        try {
            Beginning beginning = new Beginning(checklists, file, Launcher.places(), surroundings.clock(), me());
            new WindowThread(WindowStart::startToolkits, Platform::exit, WindowThread.PATIENCE)
                    .untilDone(closed -> ChecklistWindow.open(beginning, closed));
            return DONE;
        } catch (RuntimeException | Error failure) {
            return explain(failure);
        }
    }

    private static void startToolkits(Runnable task) {
        AwtDisplay.open();
        Platform.startup(task);
    }

    private Holder me() {
        return Holder.of(
                Launcher::property,
                System.getenv(),
                ProcessHandle.current().pid(),
                surroundings.clock().instant());
    }

    private int explain(Throwable failure) {
        Fault fault = Fault.noted(failure);
        if (Display.isDead(failure)) {
            return withoutWindow("The display does not answer, so that the window cannot be opened.");
        }
        surroundings
                .err()
                .println("The window could not be opened. "
                        + Display.why(failure, fault, SystemLibraries.toOpenAWindow())
                        + " What was saved is safe.");
        return NO_WINDOW;
    }

    private int withoutWindow(String why) {
        Optional<Path> folder = Launcher.property("example.home").map(Path::of);
        if (folder.isEmpty()) {
            surroundings.err().println(why + " The command line needs none: see --help.");
            return NO_WINDOW;
        }
        surroundings.err().println(why + " The example is worked without it; the results are in " + folder.get() + ".");
        return ExampleRun.inAnotherProcess(folder.get(), surroundings.err());
    }
}
