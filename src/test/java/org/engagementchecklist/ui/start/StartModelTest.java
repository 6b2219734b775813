package org.engagementchecklist.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.engagementchecklist.ListCases;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.storage.Arrival;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.Departure;
import org.engagementchecklist.storage.FolderFlaw;
import org.engagementchecklist.ui.LaterThreads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StartModelTest {
    @TempDir
    private Path home;

    @Test
    void a_folder_is_being_read_until_it_is_known() {
        StartModel model = folder().model();
        assertThat(model.listing().get()).isEqualTo(Listing.READING);
        model.refresh();
        assertThat(model.listing().get()).isEqualTo(Listing.EMPTY);
    }

    @Test
    void what_is_wrong_with_the_folder_is_said_until_it_is_mended() throws IOException {
        StartFolder folder = folder();
        Path file = folder.save("S03", StartFolder.facts("Talk", "", ""), 1);
        Path backups = Files.writeString(file.resolveSibling("backups"), "");
        LaterThreads threads = new LaterThreads();
        StartModel model = folder.model(threads);
        model.refresh();
        assertThat(model.health().get()).isEmpty();
        threads.runAll();
        assertThat(model.health().get()).containsExactly(FolderFlaw.NO_BACKUPS);

        Files.delete(backups);
        model.refresh();
        threads.runAll();
        assertThat(model.health().get()).isEmpty();
    }

    @Test
    void a_folder_that_does_not_answer_is_said_to_be_so() {
        LaterThreads threads = new LaterThreads();
        StartModel model = folder().model(threads);
        threads.beSilentFromNowOn();
        model.refresh();
        threads.runAll();
        assertThat(model.health().get()).containsExactly(FolderFlaw.SILENT);
    }

    @Test
    void a_folder_that_is_well_is_not_tried_again_at_every_look_at_the_list() throws IOException {
        StartFolder folder = folder();
        Path file = folder.save("S03", StartFolder.facts("Talk", "", ""), 1);
        LaterThreads threads = new LaterThreads();
        StartModel model = folder.model(threads);
        model.refresh();
        int first = threads.runAll();
        FileTime before = Files.getLastModifiedTime(file.getParent());
        model.refresh();
        assertThat(threads.runAll()).isLessThan(first);
        assertThat(Files.getLastModifiedTime(file.getParent())).isEqualTo(before);
    }

    @Test
    void the_last_changed_engagement_stands_first() {
        StartFolder folder = folder();
        folder.save("S01", StartFolder.facts("Older", "", ""), 5);
        folder.save("S03", StartFolder.facts("Newer", "", ""), 1);
        assertThat(listed(folder)).extracting(Row::title).containsExactly("Newer", "Older");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_row_with_its_reason_and_hides_no_other() {
        StartFolder folder = folder();
        folder.save("S03", StartFolder.facts("Talk in Lyon", "", ""), 1);
        Path broken = folder.spoil("broken.engagement");
        List<Row> rows = listed(folder);
        assertThat(rows).extracting(Row::title).containsExactlyInAnyOrder("broken.engagement", "Talk in Lyon");
        Trouble trouble =
                rows.stream().flatMap(row -> row.trouble().stream()).findFirst().orElseThrow();
        assertThat(trouble.file()).isEqualTo(broken);
        assertThat(trouble.reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3",
        "kenya, 1",
        "KENYA, 1",
        "sao evaluation, 1",
        "ÉVALUATION, 1",
        "evaluation kenya, 0",
        "stop, 1",
        "export control, 2",
        "mechanical, 1",
        "nothing of that kind, 0"
    })
    void rows_are_found_by_all_words_whatever_their_case_and_accents(String typed, int found) {
        StartFolder folder = folder();
        folder.save("S01", StartFolder.facts("Évaluation in São Paulo", "", "Mechanical Engineering"), 3);
        folder.save("S03", StartFolder.facts("Talk", "", ""), 2);
        folder.save("S05", StartFolder.facts("Survey", "", ""), 1);
        StartModel model = folder.model();
        model.refresh();
        model.typed().set(typed);
        assertThat(model.rows()).hasSize(found);
    }

    @Test
    void what_fails_as_nobody_foresaw_is_said_and_what_was_listed_stays_listed() {
        StartFolder folder = folder();
        folder.saveMany(2);
        LaterThreads threads = new LaterThreads();
        StartModel model = folder.model(threads);
        model.refresh();
        threads.runAll();
        threads.throwFromNowOn();
        model.refresh();
        threads.runAll();
        assertThat(model.reading().get()).isFalse();
        assertThat(model.rows()).hasSize(2);
        assertThat(model.shelves().said().get())
                .matches("That did not work, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*");
        List<Trouble> troubles = new ArrayList<>();
        model.open(model.rows().getFirst().file(), troubles::add);
        threads.runAll();
        assertThat(troubles)
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason())
                        .matches("This file failed for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*"));
        List<Arrival> arrivals = new ArrayList<>();
        model.bring(List.of(home), arrivals::addAll);
        List<Departure> departures = new ArrayList<>();
        model.export(model.rows(), ExportKind.FILES, home, departures::addAll);
        threads.runAll();
        assertThat(arrivals).singleElement().isInstanceOf(Arrival.Refused.class);
        assertThat(departures).hasSize(2).allMatch(Departure.Refused.class::isInstance);
        model.shelves().duplicate(model.rows().getFirst());
        assertThat(threads.runAll()).isPositive();
        assertThat(model.shelves().said().get()).contains("nobody foresaw");
    }

    @Test
    void the_count_says_how_many_of_all_are_shown() {
        StartFolder folder = folder();
        folder.save("S01", StartFolder.facts("One", "", ""), 2);
        folder.save("S03", StartFolder.facts("Two", "", ""), 1);
        StartModel model = folder.model();
        model.refresh();
        assertThat(model.count()).isEqualTo("2 engagements");
        model.typed().set("two");
        assertThat(model.count()).isEqualTo("1 of 2 shown");
    }

    @Test
    void an_empty_shelf_counts_none() throws IOException {
        StartFolder folder = folder();
        Path file = folder.save("S01", StartFolder.facts("One", "", ""), 2);
        StartModel model = folder.model();
        model.refresh();
        assertThat(model.count()).isEqualTo("1 engagement");
        Files.move(file, home.resolve("elsewhere"));
        model.comeBack();
        assertThat(model.rows()).isEmpty();
        assertThat(model.count()).isEqualTo("No engagements");
    }

    @Test
    void a_new_engagement_takes_the_standard_edition_and_writes_nothing() {
        StartFolder folder = folder();
        folder.model().begin();
        assertThat(folder.taken).hasSize(1);
        assertThat(folder.taken.getFirst().checklist()).isEqualTo(Shipped.checklist());
        assertThat(folder.taken.getFirst().engagement().facts()).isEqualTo(Facts.NONE);
        assertThat(folder.taken.getFirst().file()).doesNotExist().hasParentRaw(home.resolve("engagements"));
    }

    @Test
    void an_example_is_taken_in_hand_as_a_copy_with_its_answers_and_a_title_that_says_so() {
        StartFolder folder = folder();
        StartModel model = folder.model();
        Scenario example = model.examples().getFirst();
        model.copy(example);
        model.copy(example);
        assertThat(folder.taken.getFirst().engagement().facts().title()).isEqualTo("Example: " + example.title());
        assertThat(folder.taken.getFirst().engagement().answers()).isEqualTo(example.answers());
        assertThat(folder.taken.getFirst().file())
                .isNotEqualTo(folder.taken.getLast().file());
    }

    @Test
    void every_worked_engagement_is_an_example() {
        assertThat(folder().model().examples()).hasSize(40).isEqualTo(Shipped.scenarios());
    }

    @Test
    void a_file_from_anywhere_can_be_opened() {
        StartFolder elsewhere = new StartFolder(home.resolve("mail"), Shipped.LIBRARY);
        Path file = elsewhere.save("S03", StartFolder.facts("Talk", "", ""), 1);
        StartFolder folder = folder();
        List<Trouble> troubles = new ArrayList<>();
        folder.model().open(file, troubles::add);
        assertThat(troubles).isEmpty();
        assertThat(folder.taken.getFirst().file()).isEqualTo(file);
    }

    @Test
    void a_file_that_cannot_be_used_is_told_and_not_taken_in_hand() {
        StartFolder folder = folder();
        List<Trouble> troubles = new ArrayList<>();
        folder.model().open(folder.spoil("broken.engagement"), troubles::add);
        assertThat(folder.taken).isEmpty();
        assertThat(troubles).extracting(Trouble::name).containsExactly("broken.engagement");
        assertThat(troubles.getFirst().defects()).isNotEmpty();
    }

    @Test
    void a_checklist_that_cannot_be_used_is_named_and_the_others_stay() throws IOException {
        Path own = Files.createDirectories(home.resolve("own/other/2021-01"));
        Files.writeString(own.resolve("checklist.json"), "{\"id\": 5}");
        StartModel model = with(home.resolve("own"));
        assertThat(model.editions()).isEqualTo(Shipped.editions());
        assertThat(model.brokenChecklists()).extracting(Trouble::file).containsExactly(own.resolve("checklist.json"));
    }

    @Test
    void without_any_checklist_nothing_can_be_started() {
        StartFolder folder = new StartFolder(home, ChecklistLibrary.read(List.of()));
        StartModel model = folder.model();
        model.begin();
        assertThat(model.edition().get()).isEmpty();
        assertThat(model.examples()).isEmpty();
        assertThat(folder.taken).isEmpty();
    }

    @Test
    void another_installed_edition_can_be_chosen() throws IOException {
        Path own = Files.createDirectories(home.resolve("own/international-engagements/2021-03"));
        String shipped = Files.readString(Shipped.FOLDER.resolve("international-engagements/2020-10/checklist.json"));
        Files.writeString(
                own.resolve("checklist.json"),
                shipped.replace("\"edition\": \"2020-10\"", "\"edition\": \"2021-03\"")
                        .replace("\"asOf\": \"2020-10\"", "\"asOf\": \"2021-03\""));
        StartFolder folder = new StartFolder(
                home.resolve("engagements"), ChecklistLibrary.read(List.of(Shipped.FOLDER, home.resolve("own"))));
        StartModel model = folder.model();
        assertThat(model.edition().get()).contains(Shipped.checklist());
        assertThat(model.editions()).hasSize(Shipped.editions().size() + 1).containsAll(Shipped.editions());
        model.editions().stream()
                .filter(each -> each.edition().key().edition().equals("2021-03"))
                .forEach(model::choose);
        model.begin();
        assertThat(folder.taken.getFirst().engagement().edition().key().edition())
                .isEqualTo("2021-03");
    }

    private StartModel with(Path checklists) {
        return new StartFolder(home, ChecklistLibrary.read(List.of(Shipped.FOLDER, checklists))).model();
    }

    private StartFolder folder() {
        return new StartFolder(home.resolve("engagements"), Shipped.LIBRARY);
    }

    private static List<Row> listed(StartFolder folder) {
        StartModel model = folder.model();
        model.refresh();
        return model.rows();
    }

    @Test
    void what_other_programs_keep_beside_a_file_is_no_row_and_capitals_are_one() {
        StartFolder folder = folder();
        ListCases.copy(ListCases.CAPITALS, home.resolve("engagements"));
        ListCases.addCompanions(home.resolve("engagements"));
        StartModel model = folder.model();
        model.refresh();

        assertThat(model.rows()).extracting(Row::title).containsExactly("Upper case ending");
        assertThat(model.count()).isEqualTo("1 engagement");
    }

    @ParameterizedTest
    @CsvSource({
        "O'Brien, Sensors with Łódź",
        "obrien, Sensors with Łódź",
        "Lodz, Sensors with Łódź",
        "Orsted, Wind farm with Ørsted",
        "cooperation, Wind farm with Ørsted"
    })
    void rows_are_found_whatever_keyboard_wrote_them(String typed, String title) {
        ListCases.copy(ListCases.LETTERS, home.resolve("engagements"));
        StartModel model = folder().model();
        model.refresh();
        model.typed().set(typed);
        assertThat(model.rows()).extracting(Row::title).containsExactly(title);
    }

    @Test
    void copies_of_one_engagement_are_one_row_whose_file_has_the_plain_name() {
        ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        StartModel model = folder().model();
        model.refresh();

        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.fileName()).isEqualTo("robots.engagement");
            assertThat(row.others()).hasSize(2);
        });
        assertThat(model.count()).isEqualTo("1 engagement");
    }

    @Test
    void copies_are_compared_each_with_the_one_that_stands_for_all() {
        ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        StartModel model = folder().model();
        model.refresh();
        List<ComparedCopy> copies = new ArrayList<>();
        model.compare(model.rows().getFirst(), copies::addAll);

        assertThat(copies).hasSize(3);
        assertThat(copies.getFirst().content()).isEqualTo(new ComparedCopy.Content.First("2 Nov 2026, 10:00"));
        assertThat(copies)
                .filteredOn(each -> each.file().toString().contains("sync-conflict"))
                .singleElement()
                .extracting(each -> ((ComparedCopy.Content.Other) each.content()).differences())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .anyMatch(line -> line.equals("Department — “Mech Eng” → nothing"))
                .anyMatch(line -> line.startsWith("C2 "))
                .anyMatch(line -> line.startsWith("C3 "));
    }

    @Test
    void a_copy_that_cannot_be_read_is_told_beside_the_others() throws IOException {
        Path engagements = ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        StartModel model = folder().model();
        model.refresh();
        Row row = model.rows().getFirst();
        Files.writeString(engagements.resolve("robots.engagement"), "{");
        List<ComparedCopy> copies = new ArrayList<>();
        model.compare(row, copies::addAll);

        assertThat(copies.getFirst().content()).isInstanceOf(ComparedCopy.Content.Broken.class);
        assertThat(copies.get(1).content()).isInstanceOf(ComparedCopy.Content.First.class);
        assertThat(copies.getLast().content()).isInstanceOf(ComparedCopy.Content.Other.class);
    }

    @Test
    void copies_are_compared_as_they_are_now_whatever_was_listed() throws IOException {
        Path engagements = ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        StartModel model = folder().model();
        model.refresh();
        Row row = model.rows().getFirst();
        Path went = row.files().getLast();
        Path came = engagements.resolve("robots (7).engagement");
        Files.move(went, came);
        List<ComparedCopy> copies = new ArrayList<>();
        model.compare(row, copies::addAll);

        assertThat(copies)
                .hasSize(3)
                .extracting(ComparedCopy::file)
                .contains(came)
                .doesNotContain(went);
        assertThat(model.rows().getFirst().files()).contains(came).doesNotContain(went);
    }

    @Test
    void where_no_other_copy_is_left_that_is_said_and_the_list_read_again() throws IOException {
        ListCases.copy(ListCases.COPIES, home.resolve("engagements"));
        StartModel model = folder().model();
        model.refresh();
        Row row = model.rows().getFirst();
        for (Path other : row.files().subList(1, row.files().size())) {
            Files.delete(other);
        }
        List<ComparedCopy> copies = new ArrayList<>();
        model.compare(row, copies::addAll);

        assertThat(copies).isEmpty();
        assertThat(model.shelves().said().get())
                .isEqualTo("There is no other copy of “" + row.title() + "” any more. The list was read again.");
        assertThat(model.rows().getFirst().files()).containsExactly(row.file());
    }
}
