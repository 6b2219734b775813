package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.CopiedChecklists.CHECKLIST;
import static org.engagementchecklist.CopiedChecklists.COUNTRIES;
import static org.engagementchecklist.CopiedChecklists.DEFAULT;
import static org.engagementchecklist.CopiedChecklists.DIRECTORY;
import static org.engagementchecklist.CopiedChecklists.SCENARIO;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.proof.Defect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Several editions stand side by side, and none is in another's way. */
class ChecklistLibraryTest {

    private static final String NEWER = "international-engagements/2027-01/checklist.json";

    @TempDir
    private Path folder;

    private CopiedChecklists copy;

    @BeforeEach
    void copy() throws IOException {
        copy = CopiedChecklists.in(folder);
    }

    @Test
    void a_broken_edition_never_hides_a_good_one() throws IOException {
        copy.write(NEWER, "{");
        ChecklistLibrary library = copy.read();

        assertThat(library.checklists()).hasSize(1);
        assertThat(library.all())
                .hasSize(2)
                .filteredOn(LoadedChecklist.Defective.class::isInstance)
                .singleElement()
                .extracting(LoadedChecklist::file)
                .isEqualTo(copy.file(NEWER));
    }

    static Stream<Throwable> thrown() {
        return Stream.of(new IllegalStateException("secret"), new StackOverflowError(), new OutOfMemoryError());
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatever_one_edition_throws_is_a_defect_of_it_and_takes_no_other_with_it(Throwable thrown) throws IOException {
        copy.write(NEWER, "{}");
        ChecklistFolder both = new ChecklistFolder(folder, List.of());
        List<LoadedChecklist> read = both.editions(file -> {
            if (file.equals(copy.file(NEWER))) {
                throwIt(thrown);
            }
            return new EditionReader(both, file).read();
        });

        assertThat(read).hasSize(2).first().isInstanceOf(LoadedChecklist.Usable.class);
        assertThat(words(read.getLast()))
                .containsExactly("checklist.json: This file could not be read, for a reason that nobody foresaw (error "
                        + Fault.of(thrown).code() + "). The others are not concerned. Please report this.");
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatever_one_file_beside_throws_is_said_of_that_file(Throwable thrown) {
        List<Defect> defects = new ArrayList<>();
        assertThat(ChecklistFolder.beside(copy.file(COUNTRIES), defects, _ -> {
                    throwIt(thrown);
                    return Optional.of("read");
                }))
                .isEmpty();

        assertThat(defects)
                .singleElement()
                .satisfies(defect ->
                        assertThat(defect.inWords()).startsWith("countries.json: This file could not be read"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatever_a_check_throws_is_a_defect_of_what_is_checked(Throwable thrown) {
        Path file = copy.file(CHECKLIST);
        CheckReport.Checked found = CheckReport.Checked.foreseen(file, () -> {
            throwIt(thrown);
            return new CheckReport.Checked(file, Optional.empty(), List.of());
        });

        assertThat(found.file()).isEqualTo(file);
        assertThat(found.defects())
                .singleElement()
                .satisfies(defect ->
                        assertThat(defect.inWords()).startsWith("checklist.json: This file could not be checked"));
    }

    private static void throwIt(Throwable thrown) {
        switch (thrown) {
            case RuntimeException each -> throw each;
            case Error each -> throw each;
            default -> throw new AssertionError(thrown);
        }
    }

    @Test
    void a_folder_that_is_expected_to_have_checklists_is_listed_also_where_it_has_none() throws IOException {
        Path empty = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-empty"));
        List<LoadedChecklist> all = ChecklistLibrary.read(List.of(folder, empty))
                .expecting(List.of(folder, empty))
                .all();

        assertThat(all).hasSize(2);
        assertThat(all.getLast().file()).isEqualTo(empty);
        assertThat(words(all.getLast())).singleElement().asString().contains("There is no checklist in this folder.");
    }

    @Test
    void a_broken_edition_that_comes_first_hides_nothing_either() throws IOException {
        copy.write("another/2019-01/checklist.json", "not json");

        assertThat(copy.read().standard()).isPresent();
    }

    @Test
    void a_newer_edition_is_found_and_the_standard_stays_the_one_that_is_named() throws IOException {
        addNewerEdition();
        ChecklistLibrary library = copy.read();
        Checklist standard = library.standard().orElseThrow();

        assertThat(standard.edition().key().edition()).isEqualTo("2020-10");
        assertThat(library.newerThan(standard).orElseThrow().edition().key().edition())
                .isEqualTo("2027-01");
        assertThat(library.newerThan(library.newerThan(standard).orElseThrow())).isEmpty();
        assertThat(library.checklists().stream()
                        .map(each -> each.edition().key().edition()))
                .containsExactly("2020-10", "2027-01");
    }

    @Test
    void an_edition_that_is_withheld_opens_what_was_answered_with_it_and_is_not_offered() throws IOException {
        addNewerEdition();
        ChecklistLibrary library = copy.read();
        Checklist older = library.standard().orElseThrow();
        Checklist newer = library.newerThan(older).orElseThrow();

        ChecklistLibrary withoutNewer =
                library.withholding(Set.of(newer.edition().key()));
        assertThat(withoutNewer.offered()).containsExactly(older);
        assertThat(withoutNewer.newerThan(older)).isEmpty();
        assertThat(withoutNewer.find(newer.edition().key())).contains(newer);

        ChecklistLibrary withoutOlder =
                library.withholding(Set.of(older.edition().key()));
        assertThat(withoutOlder.standard()).contains(newer);
    }

    @Test
    void without_a_word_about_the_standard_the_first_edition_is_offered() throws IOException {
        addNewerEdition();
        Files.delete(copy.file(DEFAULT));

        assertThat(copy.read().standard().orElseThrow().edition().key().edition())
                .isEqualTo("2020-10");
    }

    @Test
    void a_standard_that_is_not_installed_is_replaced_by_the_first_edition() throws IOException {
        copy.write(DEFAULT, "{\"checklist\": \"international-engagements\", \"edition\": \"1999-01\"}");

        assertThat(copy.read().standard()).isPresent();
    }

    @Test
    void a_broken_word_about_the_standard_is_listed_and_hides_no_edition() throws IOException {
        copy.write(DEFAULT, "{\"checklist\": \"international-engagements\"}");
        ChecklistLibrary library = copy.read();

        assertThat(library.standard()).isPresent();
        assertThat(library.all().stream().flatMap(ChecklistLibraryTest::words))
                .containsExactly(
                        "default.json:1:1: The field \"edition\" is missing. " + "Add it: a text that is not blank.");
    }

    @Test
    void the_same_edition_twice_counts_once_and_the_second_is_called_so() {
        ChecklistLibrary library = ChecklistLibrary.read(List.of(Shipped.FOLDER, folder));

        assertThat(library.checklists()).hasSameSizeAs(Shipped.editions());
        assertThat(library.all().stream().flatMap(ChecklistLibraryTest::words))
                .containsExactly(copy.file(CHECKLIST)
                        + ": This edition is already installed elsewhere. Give it another id or edition.");
    }

    @Test
    void a_folder_of_ones_own_adds_an_edition_and_may_use_the_directory_and_countries_of_the_shipped()
            throws IOException {
        addNewerEdition();
        for (String file : List.of(CHECKLIST, DIRECTORY, COUNTRIES, DEFAULT)) {
            Files.delete(copy.file(file));
        }
        ChecklistLibrary library = ChecklistLibrary.read(List.of(Shipped.FOLDER, folder));

        assertThat(library.checklists()).hasSize(Shipped.editions().size() + 1);
        assertThat(library.standard().orElseThrow().edition().key().edition()).isEqualTo("2020-10");
    }

    @Test
    void an_edition_knows_the_fingerprint_of_its_exact_file() throws IOException {
        String before = copy.read().checklists().getFirst().edition().sha256();
        copy.change(CHECKLIST, "{\n", "{ \n");

        assertThat(before).isEqualTo(Shipped.checklist().edition().sha256()).matches("[0-9a-f]{64}");
        assertThat(copy.read().checklists().getFirst().edition().sha256()).isNotEqualTo(before);
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        Path missing = folder.resolve("missing");

        assertThat(ChecklistLibrary.read(List.of(missing)).all().stream().flatMap(ChecklistLibraryTest::words))
                .containsExactly(missing + ": This folder of checklists cannot be read. Choose another.");
    }

    @Test
    void an_empty_folder_has_no_checklists() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(ChecklistLibrary.read(List.of(empty)).all()).isEmpty();
        assertThat(ChecklistLibrary.read(List.of(empty)).standard()).isEmpty();
    }

    @Test
    void worked_engagements_belong_to_their_edition() throws IOException {
        addNewerEdition();

        assertThat(Shipped.LIBRARY.scenarios(new EditionKey("international-engagements", "2020-10")))
                .hasSize(40);
        assertThat(copy.read().scenarios(new EditionKey("international-engagements", "2027-01")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_mistake_in_a_worked_engagement_is_said_and_its_checklist_stays_usable(
            String mistake, String part, String broken, String words) throws IOException {
        copy.write(SCENARIO, Files.readString(Shipped.FOLDER.resolve(SCENARIO)));
        String place = copy.change(SCENARIO, part, broken);
        ChecklistLibrary library = copy.read();

        assertThat(library.checklists()).hasSize(1);
        assertThat(library.scenarios(new EditionKey("international-engagements", "2020-10")))
                .isEmpty();
        assertThat(library.all().stream().flatMap(ChecklistLibraryTest::words))
                .as(mistake)
                .containsExactly(place + ": " + words);
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(
                arguments(
                        "unknown option",
                        "\"E2\": \"d30\"",
                        "\"E2\": ▶\"d31\"",
                        "Question E2 has no option \"d31\". Did you mean \"d30\"?"),
                arguments(
                        "unknown question",
                        "\"F1\": [\"none\"]",
                        "\"F1x\": ▶[\"none\"]",
                        "Unknown question \"F1x\". Did you mean \"F1\"?"),
                arguments(
                        "unknown office",
                        "\"IAC\": {",
                        "\"IACC\": ▶{",
                        "Unknown office \"IACC\". Did you mean \"IAC\"?"),
                arguments(
                        "unknown rule",
                        "\"rules\": [\"R02\"]",
                        "\"rules\": [▶\"R02x\"]",
                        "Unknown rule \"R02x\". Did you mean \"R02\"?"),
                arguments(
                        "unknown question shown",
                        "\"questionsShown\": [\"A1\"",
                        "\"questionsShown\": [▶\"A11\"",
                        "Unknown question \"A11\". Did you mean \"A1\"?"),
                arguments(
                        "unknown strength",
                        "\"strength\": \"CHECK\"",
                        "\"strength\": ▶\"CHECKS\"",
                        "Unknown strength \"CHECKS\". Did you mean \"CHECK\"?"),
                arguments("unknown time", "\"time\": \"EARLY\"", "\"time\": ▶\"SOON\"", "Unknown time \"SOON\"."),
                arguments(
                        "a day of no calendar",
                        "\"today\": \"2020-11-02\"",
                        "\"today\": ▶\"2020-02-30\"",
                        "\"today\" must be a date such as 2020-11-02."),
                arguments(
                        "a day of no living memory",
                        "\"today\": \"2020-11-02\"",
                        "\"today\": ▶\"0000-01-01\"",
                        "\"today\" must be a date such as 2020-11-02."),
                arguments(
                        "no story",
                        "{\n  \"$schema\": \"../../../schema/scenario.schema.json\",\n  \"id\": \"S03\",",
                        "▶{\n ",
                        "The field \"id\" is missing. Add it: a text that is not blank."));
    }

    private void addNewerEdition() throws IOException {
        copy.write(
                NEWER,
                copy.text(CHECKLIST)
                        .replace("\"edition\": \"2020-10\"", "\"edition\": \"2027-01\"")
                        .replace("\"asOf\": \"2020-10\"", "\"asOf\": \"2027-01\""));
    }

    private static Stream<String> words(LoadedChecklist loaded) {
        return switch (loaded) {
            case LoadedChecklist.Usable usable -> usable.warnings().stream().map(Defect::inWords);
            case LoadedChecklist.Defective defective ->
                defective.defects().stream().map(Defect::inWords);
        };
    }
}
