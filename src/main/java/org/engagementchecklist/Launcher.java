package org.engagementchecklist;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.engagementchecklist.cli.Commands;
import org.engagementchecklist.cli.Streams;
import org.engagementchecklist.cli.Surroundings;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.storage.FaultLog;
import org.engagementchecklist.storage.Places;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.StandardOutput;

/**
 * Where the program starts. It decides between window and command line, and is not a JavaFX application itself, so that
 * it can decide before JavaFX is touched.
 */
public final class Launcher {
    /** Kept, since a logger that nobody holds forgets its level: JavaFX would warn of the class path at every start. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final Logger FAULTS = Logger.getLogger(Fault.LOG);

    private Launcher() {}

    /**
     * Starts the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Surroundings surroundings = surroundings();
        keepFaults();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> explain(failure, surroundings.err()));
        System.exit(Commands.run(arguments, surroundings, new WindowStart(surroundings)));
    }

    /** What the program works with on this machine. */
    static Surroundings surroundings() {
        JAVAFX.setLevel(Level.SEVERE);
        return new Surroundings(
                shippedChecklists(),
                Clock.system(ZoneId.systemDefault()),
                new Streams(System.in, StandardOutput.stream(), System.err, isWatched()),
                places().log());
    }

    private static void explain(Throwable failure, PrintStream err) {
        err.println(Fault.noted(failure).words());
    }

    /** Keeps what nobody foresaw on this computer, and prints it nowhere. */
    static void keepFaults() {
        List<String> versions = List.of(
                "International Engagements Checklist "
                        + Optional.ofNullable(Launcher.class.getPackage().getImplementationVersion())
                                .orElse("(built from source)"),
                "Java " + versions("java.runtime.version", "java.vendor"),
                versions("os.name", "os.version", "os.arch"));
        FAULTS.setUseParentHandlers(false);
        FAULTS.addHandler(new FaultLog(places().log(), Disk.real(), versions));
    }

    /** {@return where this program keeps what belongs to its user} */
    static Places places() {
        return Places.of(Launcher::property, System.getenv());
    }

    private static String versions(String... properties) {
        return Arrays.stream(properties)
                .flatMap(each -> property(each).stream())
                .collect(Collectors.joining(", "));
    }

    /** Where the shipped checklists are: where the launcher of the program says, else beside its jar. */
    private static List<Path> shippedChecklists() {
        return property("checklists.home").map(Path::of).or(Launcher::besideTheJar).stream()
                .toList();
    }

    private static Optional<Path> besideTheJar() {
        return property("java.class.path")
                .map(path -> Path.of(path.split(System.getProperty("path.separator"), 2)[0]))
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .map(folder -> folder.resolve("checklists"))
                .filter(each -> Disk.real().stateOf(each).isFolder());
    }

    private static boolean isWatched() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name));
    }
}
