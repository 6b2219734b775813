package org.engagementchecklist;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.cli.Commands;
import org.engagementchecklist.cli.Surroundings;

/**
 * Where the program starts. It decides between window and command line, and is not a JavaFX application itself, so that
 * it can decide before JavaFX is touched.
 */
public final class Launcher {
    private Launcher() {}

    /**
     * Starts the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Surroundings surroundings = new Surroundings(
                shippedChecklists(), Clock.system(ZoneId.systemDefault()), utf8(System.out), utf8(System.err));
        System.exit(Commands.run(arguments, surroundings, (_, _) -> 0));
    }

    /** Where the shipped checklists are: where the launcher of the program says, else beside its jar. */
    private static List<Path> shippedChecklists() {
        return Optional.ofNullable(System.getProperty("checklists.home"))
                .map(Path::of)
                .or(Launcher::besideTheJar)
                .stream()
                .toList();
    }

    private static Optional<Path> besideTheJar() {
        return Optional.ofNullable(System.getProperty("java.class.path"))
                .map(path -> Path.of(path.split(System.getProperty("path.separator"), 2)[0]))
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .map(folder -> folder.resolve("checklists"))
                .filter(Files::isDirectory);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
