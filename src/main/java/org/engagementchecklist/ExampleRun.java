package org.engagementchecklist;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.cli.Commands;
import org.engagementchecklist.cli.Surroundings;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.storage.Places;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.ui.Beginning;
import org.engagementchecklist.ui.Tour;

/**
 * The main job on a worked engagement, without a display: it is assessed, its offices are listed, its summary is
 * written, and the screens are pictured.
 *
 * @param folder where the results go
 * @param surroundings what the program works with, on the day on which the engagement plays
 */
record ExampleRun(Path folder, Surroundings surroundings) {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    /** So long is waited for all of it, also on a slow and busy computer. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * Does the job, and ends with its exit code.
     *
     * @param arguments the folder for the results
     */
    public static void main(String[] arguments) throws IOException {
        Surroundings surroundings = Launcher.surroundings();
        Launcher.keepFaults();
        ChecklistLibrary library = ChecklistLibrary.read(surroundings.checklists());
        Checklist checklist = library.standard().orElseThrow();
        Scenario scenario = library.scenarios(checklist.edition().key()).getFirst();
        Clock day = Clock.fixed(scenario.today().atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        System.exit(new ExampleRun(Path.of(arguments[0]), surroundings.at(day)).run(scenario, checklist));
    }

    /**
     * Does the job in a process of its own, since JavaFX cannot be started twice.
     *
     * @param err where it is said why nothing came of it
     * @return its exit code
     */
    static int inAnotherProcess(Path folder, PrintStream err) {
        return started(command(folder), PATIENCE, err);
    }

    /** {@return the exit code of a command; it is ended where it takes longer than patience lasts} */
    static int started(List<String> command, Duration patience, PrintStream err) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            try {
                if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    return process.exitValue();
                }
                err.println("The example did not end within " + patience.toSeconds() + " seconds and was stopped.");
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            err.println("The example could not be started: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return FAILED;
    }

    /** {@return what starts the job} */
    static List<String> command(Path folder) {
        return Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED"),
                        Launcher.property("checklists.home").map(home -> "-Dchecklists.home=" + home).stream()
                                .toList(),
                        List.of("-cp", System.getProperty("java.class.path")),
                        List.of(ExampleRun.class.getName(), folder.toString()))
                .flatMap(List::stream)
                .toList();
    }

    private int run(Scenario scenario, Checklist checklist) throws IOException {
        Path engagement = folder.resolve("example.engagement");
        new FileReplacement(Disk.real(), Audience.AS_USUAL).replaceInNewFolder(engagement, text(scenario, checklist));
        int assessed = command("assess", engagement.toString());
        int exported = command(
                "export",
                engagement.toString(),
                "-o",
                folder.resolve("summary.pdf").toString());
        return IntStream.of(assessed, exported, pictured(engagement)).max().orElseThrow();
    }

    private byte[] text(Scenario scenario, Checklist checklist) {
        Instant now = surroundings.clock().instant();
        Engagement engagement = Engagement.started(new UUID(0, 1), EditionUsed.of(checklist.edition()), now)
                .with(Facts.NONE.withTitle(scenario.title()))
                .with(scenario.answers());
        return EngagementText.of(
                engagement,
                Assessor.assess(checklist, scenario.answers(), scenario.today())
                        .summaryOf(engagement, checklist.countries()));
    }

    private int command(String... arguments) {
        return Commands.run(arguments, surroundings, (_, _) -> 0);
    }

    private int pictured(Path engagement) {
        Places places = new Places(
                folder,
                Optional.empty(),
                folder.resolve("settings.json"),
                folder.resolve("rescue"),
                folder.resolve("caches"));
        Beginning beginning = new Beginning(
                surroundings.checklists(), Optional.of(engagement), places, surroundings.clock(), Holder.UNKNOWN);
        try {
            new WindowThread(Platform::startup, Platform::exit, WindowThread.PATIENCE).untilDone(done -> {
                Tour.take(beginning, folder);
                done.run();
            });
            return DONE;
        } catch (RuntimeException | Error failure) {
            surroundings
                    .err()
                    .println("The pictures of the screens could not be taken. "
                            + Display.why(failure, Fault.noted(failure), SystemLibraries.toDraw()));
            return FAILED;
        }
    }
}
