package org.engagementchecklist.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.app.PdfFiles;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.pdf.PdfOpening;
import org.engagementchecklist.storage.Departure;
import org.engagementchecklist.storage.Opening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Engagements are taken to a folder elsewhere, and nothing there is overwritten. */
final class ExportModelTest {
    @TempDir
    private Path home;

    private StartFolder folder;
    private StartModel model;
    private Path file;
    private Path to;

    @BeforeEach
    void two_engagements_and_a_damaged_one() throws IOException {
        folder = new StartFolder(home.resolve("engagements"), Shipped.LIBRARY);
        file = folder.save("S12", StartFolder.facts("Sponsor", "", ""), 1);
        folder.save("S03", StartFolder.facts("Talk", "", ""), 2);
        folder.spoil("broken.engagement");
        model = folder.model();
        model.refresh();
        to = Files.createDirectory(home.resolve("to"));
    }

    @Test
    void complete_files_are_copied_as_they_are_damaged_ones_too() throws IOException {
        List<Departure> departures = export(ExportKind.FILES);

        assertThat(departures).hasSize(3).allMatch(Departure.Written.class::isInstance);
        assertThat(to.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        assertThat(DepartureList.title(departures)).isEqualTo("3 engagements exported");
    }

    @Test
    void what_is_there_already_is_told_and_what_differs_gets_another_name() throws IOException {
        export(ExportKind.FILES);
        Files.writeString(to.resolve(file.getFileName()), "somebody else's");
        List<Departure> again = export(ExportKind.FILES);

        assertThat(again).filteredOn(Departure.There.class::isInstance).hasSize(2);
        assertThat(to.resolve(file.getFileName())).hasContent("somebody else's");
        assertThat(again)
                .filteredOn(Departure.Written.class::isInstance)
                .singleElement()
                .satisfies(each -> {
                    Path other = ((Departure.Written) each).file();
                    assertThat(other.getFileName().toString()).endsWith("-2.engagement");
                    assertThat(other).hasSameBinaryContentAs(file);
                });
        assertThat(export(ExportKind.FILES)).allMatch(Departure.There.class::isInstance);
    }

    @Test
    void copies_without_personal_answers_say_so_and_lack_them() {
        List<Departure> departures = export(ExportKind.FILES_WITHOUT_PERSONAL);

        assertThat(departures).filteredOn(Departure.Refused.class::isInstance).hasSize(1);
        assertThat(DepartureList.title(departures)).isEqualTo("2 engagements exported, 1 not");
        Engagement copy = engagement(to.resolve(file.getFileName()));
        List<QuestionId> personal = List.copyOf(Shipped.checklist().personalQuestions());
        assertThat(copy.partial()).containsExactlyInAnyOrderElementsOf(personal);
        assertThat(personal).noneMatch(question -> copy.answers().to(question).isPresent());
        assertThat(personal)
                .anyMatch(question -> engagement(file).answers().to(question).isPresent());
    }

    @ParameterizedTest
    @EnumSource(names = {"LETTER", "A4"})
    void summaries_carry_the_engagement_and_never_take_the_place_of_another(ExportKind kind) {
        List<Departure> first = export(kind);
        List<Departure> second = export(kind);

        assertThat(first).filteredOn(Departure.Written.class::isInstance).hasSize(2);
        assertThat(second)
                .filteredOn(Departure.Written.class::isInstance)
                .allSatisfy(each ->
                        assertThat(((Departure.Written) each).file().toString()).endsWith("-2.pdf"));
        assertThat(first)
                .filteredOn(Departure.Written.class::isInstance)
                .allSatisfy(each -> assertThat(PdfFiles.open(((Departure.Written) each).file(), ".engagement"))
                        .isInstanceOf(PdfOpening.Carries.class));
    }

    @Test
    void a_folder_that_is_not_there_is_told_of_each() {
        to = home.resolve("nowhere");
        assertThat(export(ExportKind.FILES))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOfSatisfying(
                                Departure.Refused.class,
                                refused -> assertThat(refused.reason()).startsWith("The folder is no longer there.")));
        assertThat(to).doesNotExist();
    }

    private List<Departure> export(ExportKind kind) {
        List<Departure> told = new ArrayList<>();
        model.export(model.rows(), kind, to, told::addAll);
        return told;
    }

    private Engagement engagement(Path file) {
        return ((Opening.Opened) folder.open(file)).engagement();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_gone_meanwhile_is_told_and_leaves_the_list(ExportKind kind) throws IOException {
        List<Row> rows = List.copyOf(model.rows());
        Files.delete(file);
        List<Departure> told = new ArrayList<>();
        model.export(rows, kind, to, told::addAll);

        assertThat(told)
                .filteredOn(each -> each.source().equals(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        Departure.Refused.class,
                        refused ->
                                assertThat(refused.reason()).matches("It is no longer there.|There is no such file."));
        assertThat(model.rows()).hasSize(2);
    }
}
