package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.proof.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of an edition beside the one before it. */
class CheckReportTest {

    private static final Terms TERMS = Terms.on(LocalDate.of(2020, 11, 2));

    @TempDir
    private Path folder;

    private CopiedChecklists copy;

    @BeforeEach
    void copy() throws IOException {
        copy = CopiedChecklists.in(folder);
    }

    @Test
    void a_question_of_the_edition_before_that_is_simply_gone_is_a_warning() throws IOException {
        next(text -> text.replace("\"I3\"", "\"I4\""));

        assertThat(gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.severity()).isEqualTo(Severity.WARNING);
            assertThat(gap.message()).startsWith("Question I3 “").endsWith("nothing says what has become of it.");
        });
    }

    @Test
    void a_question_whose_successor_is_named_is_none() throws IOException {
        next(text -> text.replace("\"I3\"", "\"I4\"")
                .replace("\"id\": \"I4\",", "\"id\": \"I4\", \"formerIds\": [\"I3\"],"));

        assertThat(gaps()).isEmpty();
    }

    @Test
    void an_edition_is_set_beside_the_one_right_before_it() throws IOException {
        next(text -> text);
        ChecklistLibrary library = copy.read();

        assertThat(library.checklists()).hasSize(2);
        assertThat(library.olderThan(library.checklists().getLast()))
                .contains(library.checklists().getFirst());
        assertThat(library.olderThan(library.checklists().getFirst())).isEmpty();
    }

    private List<Defect> gaps() {
        return CheckReport.of(copy.read(), TERMS).editions().stream()
                .flatMap(edition -> edition.defects().stream())
                .filter(defect -> defect.message().contains("what has become of it"))
                .toList();
    }

    private void next(UnaryOperator<String> change) throws IOException {
        String text = copy.text(CopiedChecklists.CHECKLIST)
                .replace("\"edition\": \"2020-10\"", "\"edition\": \"2021-10\"")
                .replace("\"asOf\": \"2020-10\"", "\"asOf\": \"2021-10\"");
        Path file = folder.resolve("international-engagements/2021-10/checklist.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, change.apply(text));
    }
}
