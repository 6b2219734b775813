package org.engagementchecklist.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.ListCases;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.report.pdf.SpoiledSummaries;
import org.engagementchecklist.report.pdf.SpoiledSummaries.Spoiled;
import org.engagementchecklist.storage.Arrival;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.ui.common.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is dropped on the first screen. */
final class ImportModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-02T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    @Test
    void a_summary_is_brought_in() throws IOException {
        assertThat(brought(SpoiledSummaries.unspoiled())).singleElement().isInstanceOf(Arrival.Added.class);
        assertThat(home.resolve("engagements")).isNotEmptyDirectory();
    }

    static List<Spoiled> spoiled() {
        return SpoiledSummaries.all();
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void a_spoiled_summary_is_refused_in_words_of_its_own(Spoiled spoiled) throws IOException {
        assertThat(brought(spoiled.pdf()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused -> assertThat(refused.defects())
                                .extracting(Defect::message)
                                .singleElement()
                                .asString()
                                .startsWith(spoiled.words()));
        assertThat(home.resolve("engagements")).doesNotExist();
    }

    private List<Arrival> brought(byte[] pdf) throws IOException {
        Path file = Files.write(home.resolve("summary.pdf"), pdf);
        EngagementFolder folder = new EngagementFolder(
                home.resolve("engagements"),
                Shipped.LIBRARY,
                (engagement, checklist) -> Assessor.assess(checklist, engagement, LocalDate.of(2020, 11, 2))
                        .summaryOf(engagement, checklist.countries()),
                CLOCK);
        List<Arrival> arrivals = new ArrayList<>();
        new ImportModel(() -> folder, new AtOnce()).bring(List.of(file), arrivals::addAll);
        return arrivals;
    }

    @Test
    void each_is_counted_as_what_became_of_it() {
        Path file = Path.of("a.engagement");
        Arrival added = new Arrival.Added(file, file, List.of());
        Arrival known = new Arrival.Known(file, file);
        Arrival completed = new Arrival.Completed(file, file, 3);
        Arrival beside = new Arrival.Beside(file, file, file, List.of());
        Arrival refused = new Arrival.Refused(file, List.of());

        assertThat(ArrivalList.title(List.of(added))).isEqualTo("1 file imported");
        assertThat(ArrivalList.title(List.of(known))).isEqualTo("Nothing imported, 1 already there");
        assertThat(ArrivalList.title(List.of(known, refused)))
                .isEqualTo("Nothing imported, 1 already there, 1 could not be used");
        assertThat(ArrivalList.title(List.of(completed, known))).isEqualTo("1 engagement completed, 1 already there");
        assertThat(ArrivalList.title(List.of(beside))).isEqualTo("1 beside one that says something else");
        assertThat(ArrivalList.title(List.of(beside, added, refused, added, beside, known, known, completed)))
                .isEqualTo("2 files imported, 1 engagement completed, 2 beside others that say something else,"
                        + " 2 already there, 1 could not be used");
        assertThat(ArrivalList.title(List.of())).isEqualTo("Nothing imported");
    }

    @Test
    void one_file_that_fails_as_nobody_foresaw_takes_no_other_with_it() throws IOException {
        Path from = Files.createDirectory(home.resolve("from"));
        ListCases.copy(ListCases.CAPITALS, from);
        ListCases.copy(ListCases.COPIES, from);
        EngagementFolder failing = new EngagementFolder(
                home.resolve("engagements"),
                Shipped.LIBRARY,
                (engagement, checklist) -> {
                    if (engagement.facts().title().startsWith("Upper")) {
                        throw new IllegalStateException("nobody foresaw this");
                    }
                    return Assessor.assess(checklist, engagement, LocalDate.of(2020, 11, 2))
                            .summaryOf(engagement, checklist.countries());
                },
                CLOCK);
        List<Arrival> arrivals = new ArrayList<>();
        new ImportModel(() -> failing, new AtOnce()).bring(List.of(from), arrivals::addAll);

        assertThat(ArrivalList.title(arrivals))
                .isEqualTo("1 file imported, 2 beside others that say something else, 1 could not be used");
    }
}
