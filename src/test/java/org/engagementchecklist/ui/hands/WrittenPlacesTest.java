package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.report.print.PaperPrinter;
import org.engagementchecklist.report.print.PrinterChoice.Outcome;
import org.engagementchecklist.storage.FaultLog;
import org.engagementchecklist.storage.Places;
import org.engagementchecklist.storage.ViewingCopies;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.RunningProgram;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.WindowPrinting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** A session writes where the README says and nowhere else, for whom it says and what it says. */
@ExtendWith(ApplicationExtension.class)
@EnabledOnOs(OS.LINUX)
final class WrittenPlacesTest {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `~/([^`]+)` \\|[^|]+\\|[^|]+\\| ([^|]+) \\| ([^|]+) \\|$");
    private static final String TITLE = "Salt lakes of Altiplano";
    private static final String NOTE = "Whom does Quispe know";
    private static final String ANSWERS = "\"answers\"";

    /** A place that the README names. */
    private record Place(Path path, String who, String what) {
        boolean holds(Path file) {
            return file.startsWith(path);
        }

        boolean isPrivate() {
            return who.equals("you alone");
        }

        /** {@return words that must not be found in it} */
        List<String> kept() {
            return switch (what) {
                case "nothing", "folders" -> List.of(TITLE, NOTE, ANSWERS);
                case "what the list shows, notes" -> List.of(ANSWERS);
                case "engagements", "summaries" -> List.of();
                default -> throw new AssertionError("What is \"" + what + "\"?");
            };
        }
    }

    @TempDir
    private Path home;

    private final Set<Path> written = new TreeSet<>();

    @Test
    void a_session_writes_where_the_readme_says_and_what_it_says() throws IOException {
        RunningProgram program = RunningProgram.atHome(home);
        Places places = program.places();
        Path saved = Files.createDirectories(home.resolve("Documents")).resolve("talk.pdf");
        work(program, saved);
        log(places);
        watch();
        check(places, saved.getParent());

        Path former = places.settings().resolveSibling("viewing").resolve("Talk.pdf");
        Files.createDirectories(former.getParent());
        Files.copy(saved, former);
        try (Hands hands = Hands.at(RunningProgram.atHome(home), WindowSize.USUAL)) {
            hands.see(TITLE);
            watch();
        }
        assertThat(former.getParent()).doesNotExist();
        assertThat(places.viewing()).isEmptyDirectory();
        written.remove(former);
        written.remove(former.getParent());
        check(places, saved.getParent());
    }

    private void work(RunningProgram program, Path saved) throws IOException {
        try (Hands hands = Hands.at(program, WindowSize.USUAL)) {
            watch();
            hands.click("Start a new checklist");
            hands.click("Title");
            hands.type(TITLE);
            hands.click("A The engagement");
            hands.click("Add a note", "A1");
            hands.pass(Duration.ofSeconds(1));
            hands.type(NOTE);
            hands.click("Unsure", "A4");
            hands.pass(Duration.ofSeconds(1));
            watch();
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            hands.click("All engagements");
            hands.see(TITLE);
            watch();
            hands.doubleClick(hands.row(TITLE));
            hands.click("Summary and PDF");
            program.choose(saved);
            hands.click("Save PDF…");
            watch();
            hands.click("Preview");
            hands.click("Open in the PDF viewer");
            view(program);
            watch();
            hands.closeWindow();
        }
    }

    private static void view(RunningProgram program) {
        CompletableFuture<String> told = new CompletableFuture<>();
        ViewingCopies copies = new ViewingCopies(program.places().viewing());
        new WindowPrinting(new PaperPrinter((_, _) -> Outcome.CANCELLED), copies, program.others(), new AtOnce())
                .view(program.printing().viewed().getFirst(), told::complete);
        told.join();
    }

    private static void log(Places places) {
        LogRecord record = new LogRecord(Level.SEVERE, "");
        record.setParameters(new Object[] {Fault.of(new IllegalStateException(TITLE + NOTE + ANSWERS))});
        new FaultLog(places.log(), Disk.real(), List.of()).publish(record);
    }

    private void watch() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            all.forEach(written::add);
        }
    }

    private void check(Places places, Path saved) throws IOException {
        List<Place> named = named();
        assertThat(named)
                .extracting(Place::path)
                .contains(places.rescue(), places.log(), places.settings(), places.lists(), places.viewing());
        for (Path each : written) {
            if (each.startsWith(saved)) {
                continue;
            }
            List<Place> in = named.stream().filter(place -> place.holds(each)).toList();
            boolean leadsThere = named.stream().anyMatch(place -> place.path().startsWith(each));
            assertThat(!in.isEmpty() || leadsThere)
                    .as("a place that the README names: %s", each)
                    .isTrue();
            for (Place place : in) {
                if (Files.exists(each)) {
                    check(place, each);
                }
            }
        }
    }

    private static void check(Place place, Path each) throws IOException {
        if (place.isPrivate()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .as("rights of %s", each)
                    .endsWith("------");
        }
        if (Files.isRegularFile(each)) {
            String content = Files.readString(each, StandardCharsets.ISO_8859_1);
            assertThat(place.kept()).as("what stands in %s", each).noneMatch(content::contains);
        }
    }

    private List<Place> named() throws IOException {
        List<Place> places = new ArrayList<>();
        ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(row -> places.add(new Place(home.resolve(row.group(1)), row.group(2), row.group(3))));
        assertThat(places).hasSize(6);
        return places;
    }
}
