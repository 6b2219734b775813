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
}
