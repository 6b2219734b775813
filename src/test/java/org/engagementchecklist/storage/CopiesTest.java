package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.ListCases;
import org.engagementchecklist.engagement.Engagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of several files with one engagement one stands for it, and names tell how the others came to be. */
class CopiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @TempDir
    private Path folder;

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("visit", new CopyName.Plain()),
                Arguments.of(
                        "visit (Front office's conflicted copy 2026-11-29)",
                        new CopyName.Conflict("Front office", Optional.of(DAY))),
                Arguments.of(
                        "visit (LAB-PC’s conflicted copy 2026-11-29 (1))",
                        new CopyName.Conflict("LAB-PC", Optional.of(DAY))),
                Arguments.of("visit (conflicted copy 2026-11-29 101010)", new CopyName.Conflict("", Optional.of(DAY))),
                Arguments.of(
                        "visit (conflicted copy front-office 2026-11-29 101010)",
                        new CopyName.Conflict("front-office", Optional.of(DAY))),
                Arguments.of("visit (conflicted copy 2026-13-99 101010)", new CopyName.Conflict("", Optional.empty())),
                Arguments.of(
                        "visit.sync-conflict-20261129-101010-ABCDEFG", new CopyName.Conflict("", Optional.of(DAY))),
                Arguments.of("visit-LAB-PC-7", new CopyName.OfComputer("LAB-PC-7")),
                Arguments.of("VISIT-LAB", new CopyName.OfComputer("LAB")),
                Arguments.of("visit (1)", new CopyName.Another()),
                Arguments.of("visit - Copy", new CopyName.Another()),
                Arguments.of("visit - Copy (2)", new CopyName.Another()),
                Arguments.of("visit copy 2", new CopyName.Another()),
                Arguments.of("visit-2", new CopyName.Another()),
                Arguments.of("visitors", new CopyName.Plain()),
                Arguments.of("journey-LAB", new CopyName.Plain()),
                Arguments.of("journey-2", new CopyName.Plain()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_name_of_a_copy_tells_how_it_came_to_be(String stem, CopyName tells) {
        Path copy = Path.of(stem + ".engagement");
        assertThat(CopyName.of(copy, List.of(Path.of("visit.engagement"), copy)))
                .isEqualTo(tells);
    }

    @ParameterizedTest
    @CsvSource({
        "visit; visit (1); visit-LAB, 0, visit",
        "visit; visit (1); visit-LAB, 2, visit",
        "visit (1); visit (2), 1, visit (2)",
        "visit; journey, 1, journey",
        "visit; journey, 0, visit"
    })
    void the_one_with_a_plain_name_stands_for_all_and_of_several_the_last_changed(
            String stems, int lastChanged, String main) {
        List<EngagementEntry.Listed> files = files(List.of(stems.split("; ")), lastChanged);
        for (List<EngagementEntry.Listed> order : List.of(files, files.reversed())) {
            Copies copies = Copies.of(order);
            assertThat(copies.main().file()).isEqualTo(Path.of(main + ".engagement"));
            assertThat(copies.files())
                    .hasSameSizeAs(files)
                    .doesNotHaveDuplicates()
                    .first()
                    .isEqualTo(copies.main().file());
        }
    }

    @Test
    void copies_made_by_programs_that_synchronise_have_one_identity() {
        List<EngagementEntry> listed =
                EngagementFiles.in(ListCases.copy(ListCases.COPIES, folder)).list();
        assertThat(listed)
                .hasSize(3)
                .extracting(entry -> ((EngagementEntry.Listed) entry).id())
                .containsOnly(((EngagementEntry.Listed) listed.getFirst()).id());
    }

    private static List<EngagementEntry.Listed> files(List<String> stems, int lastChanged) {
        List<EngagementEntry.Listed> files = new ArrayList<>();
        for (int place = 0; place < stems.size(); place++) {
            Engagement engagement = EngagementFiles.titled("visit")
                    .changedAt(EngagementFiles.NOW.plus(Duration.ofDays(place == lastChanged ? 9 : place)));
            files.add(new EngagementEntry.Listed(
                    Path.of(stems.get(place) + ".engagement"),
                    Optional.of(engagement.id()),
                    EngagementFiles.summary(engagement),
                    ""));
        }
        return files;
    }
}
