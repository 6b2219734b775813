package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.CLOCK;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.summary;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Harm;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every kind, harmed in every way: each is read, or said to be wrong with a place, and nothing is thrown. */
class FuzzTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Terms TERMS = Terms.on(LocalDate.of(2026, 11, 2)).withMostTries(20_000);

    /** Addresses have a test of their own. */
    private static final Set<String> ADDRESSES = Set.of("urls", "value");

    private enum Outcome {
        READ,
        READ_WITH_WARNINGS,
        REFUSED
    }

    @TempDir
    private Path folder;

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    @Test
    void an_engagement_is_opened_or_refused_and_what_was_opened_can_be_saved() throws IOException {
        byte[] whole = EngagementText.of(rich(), summary(rich()));
        Path file = folder.resolve("e.engagement");
        harm(1, Torture.times(400, 60_000), whole, harmed -> {
            Files.write(file, harmed);
            return switch (in(folder).open(file)) {
                case Opening.Unusable unusable -> refused(unusable.defects());
                case Opening.Opened opened -> {
                    said(opened.warnings());
                    byte[] again = EngagementText.of(
                            opened.engagement(), in(folder).summary(opened.engagement(), opened.checklist()));
                    assertThat(EngagementText.comesBack(
                                    again,
                                    opened.engagement(),
                                    in(folder).summary(opened.engagement(), opened.checklist()),
                                    opened.checklist()))
                            .isTrue();
                    yield opened.warnings().isEmpty() ? Outcome.READ : Outcome.READ_WITH_WARNINGS;
                }
            };
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CopiedChecklists.CHECKLIST,
                CopiedChecklists.DIRECTORY,
                CopiedChecklists.COUNTRIES,
                CopiedChecklists.DEFAULT,
                CopiedChecklists.SCENARIO
            })
    void checklists_are_read_or_refused(String name) throws IOException {
        CopiedChecklists copy = CopiedChecklists.withScenario(folder);
        Path file = copy.file(name);
        harm(2, Torture.times(30, 2_500), Files.readAllBytes(file), harmed -> {
            Files.write(file, harmed);
            ChecklistLibrary library = copy.read();
            List<Defect> defects = new ArrayList<>();
            for (LoadedChecklist each : library.all()) {
                List<Defect> found = switch (each) {
                    case LoadedChecklist.Defective defective -> defective.defects();
                    case LoadedChecklist.Usable usable -> usable.warnings();
                };
                if (!found.isEmpty()) {
                    refused(found);
                    defects.addAll(found);
                }
            }
            return defects.isEmpty() ? Outcome.READ : Outcome.REFUSED;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {CopiedChecklists.CHECKLIST, CopiedChecklists.DIRECTORY, CopiedChecklists.SCENARIO})
    void what_can_be_read_can_be_proved(String name) throws IOException {
        CopiedChecklists copy = CopiedChecklists.withScenario(folder);
        Path file = copy.file(name);
        harm(3, Torture.times(4, 200), Files.readAllBytes(file), harmed -> {
            Files.write(file, harmed);
            List<Defect> defects = CheckReport.of(copy.read(), TERMS).editions().stream()
                    .flatMap(each -> each.defects().stream())
                    .toList();
            said(defects);
            return defects.isEmpty() ? Outcome.READ : Outcome.READ_WITH_WARNINGS;
        });
    }

    @Test
    void settings_are_read_as_far_as_they_can_be() throws IOException {
        byte[] whole = """
                {"textPercent": 125, "appearance": "dark", "checklists": ["/a", "b"], "engagements": "/c",
                 "window": {"x": 1, "y": 2, "width": 300, "height": 400, "maximized": false}, "sort": "changed",
                 "checklist": {"id": "international-engagements", "edition": "2020-10"}}
                """.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("settings.json");
        SettingsFile settings = new SettingsFile(file, CLOCK);
        harm(4, Torture.times(100, 5_000), whole, harmed -> {
            Files.write(file, harmed);
            Settings read = settings.read();
            assertThat(settings.save(read)).isInstanceOf(Saving.Saved.class);
            assertThat(settings.read()).isEqualTo(read);
            return Outcome.READ;
        });
    }

    private interface Trial {
        Outcome of(byte[] harmed) throws IOException;
    }

    /** A failure names the seed and the number, so that it can be made again. */
    private void harm(long seed, int times, byte[] whole, Trial trial) throws IOException {
        Harm harm = new Harm(seed, ADDRESSES::contains);
        long slowest = 0;
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            byte[] harmed = i % 3 == 0 ? harm.toBytes(whole) : harm.toTree(whole);
            long start = THREADS.getCurrentThreadCpuTime();
            try {
                outcomes.merge(trial.of(harmed), 1, Integer::sum);
            } catch (RuntimeException | Error thrown) {
                failures.add("number " + i + " of seed " + seed + ": " + thrown + placeOf(thrown));
            }
            slowest = Math.max(slowest, THREADS.getCurrentThreadCpuTime() - start);
        }
        assertThat(failures).isEmpty();
        assertThat(Duration.ofNanos(slowest)).isLessThan(LONGEST);
        Torture.say(times + " harmed files of seed " + seed + ": " + outcomes + ", none took more than "
                + slowest / 1_000_000 + " ms");
    }

    private static String placeOf(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(each -> each.getClassName().startsWith("org.engagementchecklist"))
                .limit(5)
                .map(each -> "\n    at " + each)
                .collect(Collectors.joining());
    }

    private static Outcome refused(List<Defect> defects) {
        assertThat(defects).isNotEmpty();
        said(defects);
        return Outcome.REFUSED;
    }

    private static void said(List<Defect> defects) {
        for (Defect each : defects) {
            assertThat(each.message()).isNotBlank().doesNotContain("Exception", "\u001b", "\u0000", "\u202e");
            assertThat(each.place().file()).isNotBlank();
        }
    }
}
