package org.engagementchecklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.cli.Commands;
import org.engagementchecklist.cli.Surroundings;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
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

    /**
     * Does the job, and ends with its exit code.
     *
     * @param arguments the folder for the results
     */
    public static void main(String[] arguments) throws IOException {
        Surroundings surroundings = Launcher.surroundings();
        ChecklistLibrary library = ChecklistLibrary.read(surroundings.checklists());
        Checklist checklist = library.standard().orElseThrow();
        Scenario scenario = library.scenarios(checklist.edition().key()).getFirst();
        Clock day = Clock.fixed(scenario.today().atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        System.exit(new ExampleRun(Path.of(arguments[0]), surroundings.at(day)).run(scenario, checklist));
    }

    /** Does the job in a process of its own, since JavaFX cannot be started twice. {@return its exit code} */
    static int inAnotherProcess(Path folder) {
        try {
            return new ProcessBuilder(command(folder)).inheritIO().start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
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
        takePictures(engagement);
        return IntStream.of(assessed, exported).max().orElseThrow();
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

    private void takePictures(Path engagement) {
        Places places = new Places(
                folder,
                Optional.empty(),
                folder.resolve("settings.json"),
                folder.resolve("rescue"),
                folder.resolve("caches"));
        Beginning beginning = new Beginning(
                surroundings.checklists(), Optional.of(engagement), places, surroundings.clock(), Holder.UNKNOWN);
        WindowThread.untilDone(done -> {
            Tour.take(beginning, folder);
            done.run();
        });
    }
}
