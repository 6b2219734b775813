package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.engagementchecklist.app.PaperReplacement;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.SaveResult.Cause;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FailingDisk;
import org.engagementchecklist.storage.disk.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Saving a file: either it is there and was read back, or nothing has changed. */
final class PdfTargetTest {
    private static final Attachment ANSWERS =
            new Attachment("sample.engagement", "{\"format\":\"engagement\"}".getBytes(StandardCharsets.UTF_8));
    private static final PdfFile FILE = new PdfReportWriter()
            .write(new PrintOrder(
                    SampleReports.of(new Heading(1, "Saved")),
                    Paper.LETTER,
                    Optional.of(ANSWERS),
                    SampleReports.CREATED));

    @TempDir
    Path folder;

    @Test
    void a_saved_file_carries_the_attachment_unchanged() throws IOException {
        Path file = folder.resolve("summary.pdf");

        assertThat(target(file).save(FILE)).isEqualTo(new SaveResult.Saved(file));
        assertThat(PdfOpener.open(Files.readAllBytes(file), ".engagement"))
                .isEqualTo(new PdfOpening.Carries(1, ANSWERS));
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).satisfies(PdfTargetTest::holdsOneFile);
    }

    @Test
    void a_saved_file_takes_the_place_of_the_older_one() throws IOException {
        Path file = Files.writeString(folder.resolve("summary.pdf"), "old");

        target(file).save(FILE);

        assertThat(file).hasBinaryContent(FILE.bytes());
    }

    @Test
    void a_file_that_differs_from_what_was_written_is_not_intact() {
        byte[] flipped = FILE.bytes();
        flipped[flipped.length / 2] ^= 1;

        assertThat(PdfTarget.isIntact(FILE.bytes(), FILE)).isTrue();
        assertThat(PdfTarget.isIntact(flipped, FILE)).isFalse();
        assertThat(PdfTarget.isIntact(Arrays.copyOf(flipped, 100), FILE)).isFalse();
    }

    @Test
    void a_draft_that_cannot_be_read_back_leaves_the_older_file_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("summary.pdf"), "old");
        PdfFile damaged = new PdfFile(new byte[] {1, 2, 3}, 1, Optional.empty(), new TreeSet<>());

        assertThat(cause(target(file).save(damaged))).isEqualTo(Cause.DAMAGED);
        assertThat(file).hasContent("old");
        holdsOneFile(folder);
    }

    @Test
    void what_would_open_as_something_else_is_not_saved() throws IOException {
        Path file = Files.writeString(folder.resolve("summary.pdf"), "old");
        Attachment otherwise = new Attachment(ANSWERS.name(), ANSWERS.bytes(), found -> false);
        SaveResult result = target(file).save(carrying(otherwise));

        assertThat(cause(result)).isEqualTo(Cause.OTHERWISE);
        assertThat(((SaveResult.NotSaved) result).words())
                .isEqualTo("summary.pdf would carry the engagement otherwise than it is. Nothing was changed. Save the"
                        + " engagement itself: if that fails, it says where.");
        assertThat(file).hasContent("old");
        holdsOneFile(folder);
    }

    @Test
    void what_was_taken_out_of_the_saved_file_is_what_is_looked_at() {
        List<byte[]> looked = new ArrayList<>();
        Attachment meant = new Attachment(ANSWERS.name(), ANSWERS.bytes(), looked::add);
        target(folder.resolve("summary.pdf")).save(carrying(meant));

        assertThat(looked).containsExactly(ANSWERS.bytes());
    }

    static Stream<Throwable> unforeseen() {
        return Stream.of(new IllegalStateException("no predicate throws this"), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("unforeseen")
    void whatever_is_thrown_while_it_is_looked_at_is_told(Throwable thrown) throws IOException {
        Path file = Files.writeString(folder.resolve("summary.pdf"), "old");
        Attachment throwing = new Attachment(ANSWERS.name(), ANSWERS.bytes(), _ -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        });

        assertThat(cause(target(file).save(carrying(throwing)))).isEqualTo(Cause.OTHER);
        assertThat(file).hasContent("old");
        holdsOneFile(folder);
    }

    @Test
    void a_paper_of_which_a_page_is_empty_or_missing_is_not_saved() throws IOException {
        for (int pages = 0; pages < 2; pages++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = new PDDocument()) {
                for (int page = 0; page < pages; page++) {
                    document.addPage(new PDPage());
                }
                document.save(out);
            }
            PdfFile blank = new PdfFile(out.toByteArray(), pages, Optional.empty(), new TreeSet<>());

            assertThat(cause(target(folder.resolve("blank.pdf")).save(blank))).isEqualTo(Cause.DAMAGED);
            assertThat(folder).isEmptyDirectory();
        }
    }

    private static PdfFile carrying(Attachment attachment) {
        return new PdfReportWriter()
                .write(new PrintOrder(
                        SampleReports.of(new Heading(1, "Saved")),
                        Paper.LETTER,
                        Optional.of(attachment),
                        SampleReports.CREATED));
    }

    @Test
    void a_folder_that_does_not_exist_is_named() {
        SaveResult result =
                target(folder.resolve("gone").resolve("summary.pdf")).save(FILE);

        assertThat(cause(result)).isEqualTo(Cause.NO_FOLDER);
        assertThat(((SaveResult.NotSaved) result).words())
                .isEqualTo("The folder for summary.pdf does not exist. Nothing was changed. Save it in another place.");
    }

    @Test
    void a_file_below_a_file_has_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "old");

        assertThat(cause(target(file.resolve("summary.pdf")).save(FILE))).isEqualTo(Cause.NO_FOLDER);
        assertThat(file).hasContent("old");
    }

    @Test
    void a_folder_is_not_replaced_by_a_file() {
        assertThat(cause(target(folder).save(FILE))).isEqualTo(Cause.IS_A_FOLDER);
        assertThat(folder).isEmptyDirectory();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a"), Cause.NO_FOLDER),
                Arguments.of(new AccessDeniedException("a"), Cause.DENIED),
                Arguments.of(new ReadOnlyFileSystemException(), Cause.READ_ONLY),
                Arguments.of(new IOException("No space left on device"), Cause.NO_SPACE),
                Arguments.of(new IOException("There is not enough space on the disk"), Cause.NO_SPACE),
                Arguments.of(new FileSystemException("a", "b", "Disk quota exceeded"), Cause.NO_SPACE),
                Arguments.of(new FileSystemException("a", "b", "Read-only file system"), Cause.READ_ONLY),
                Arguments.of(new FileSystemException("a", "b", "Operation not permitted"), Cause.DENIED),
                Arguments.of(
                        new FileSystemException(
                                "a",
                                "b",
                                "The process cannot access the file because it is being used by another process"),
                        Cause.IN_USE),
                Arguments.of(new FileSystemException("a"), Cause.OTHER),
                Arguments.of(new IllegalStateException("unheard of"), Cause.OTHER));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_the_system_says_is_told_apart(Exception refusal, Cause cause) {
        assertThat(SaveFailure.cause(refusal)).isEqualTo(cause);
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void every_cause_has_words_that_name_the_file_and_what_is_safe(Cause cause) {
        assertThat(SaveFailure.of(folder.resolve("summary.pdf"), cause).words())
                .contains("summary.pdf", "Nothing was changed.");
    }

    @Test
    void a_file_marked_as_read_only_is_refused_and_kept() throws IOException {
        Path file = Files.writeString(folder.resolve("summary.pdf"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();

        assertThat(cause(target(file).save(FILE))).isEqualTo(Cause.READ_ONLY);
        assertThat(file).hasContent("old");
        holdsOneFile(folder);
    }

    static Stream<Arguments> failures() {
        return IntStream.rangeClosed(1, 9)
                .boxed()
                .flatMap(number -> Stream.of(Failure.values()).map(failure -> Arguments.of(number, failure)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatever_fails_while_saving_either_the_older_file_stays_and_it_is_told_or_the_new_one_is_whole(
            int operation, Failure failure) throws IOException {
        Path file = Files.writeString(folder.resolve("summary.pdf"), "old");

        switch (target(file, FailingDisk.atOperation(operation, failure)).save(FILE)) {
            case SaveResult.Saved _ -> assertThat(file).hasBinaryContent(FILE.bytes());
            case SaveResult.NotSaved refused -> {
                assertThat(file).hasContent("old");
                assertThat(refused.words()).contains("summary.pdf", "Nothing was changed.");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "write, DISK_FULL, true, NO_SPACE",
        "create, READ_ONLY, true, READ_ONLY",
        "move, ACCESS_DENIED, true, IN_USE",
        "move, ACCESS_DENIED, false, DENIED"
    })
    void a_full_disk_a_disk_only_to_be_read_and_a_file_open_in_a_viewer_are_told_apart(
            String operation, Failure failure, boolean there, Cause cause) throws IOException {
        Path file = folder.resolve("summary.pdf");
        if (there) {
            Files.writeString(file, "old");
        }
        SaveResult result = target(
                        file, new FailingDisk(failure, each -> each.name().equals(operation)))
                .save(FILE);

        assertThat(cause(result)).isEqualTo(cause);
        assertThat(Files.exists(file)).isEqualTo(there);
        assertThat(there ? Files.readString(file) : "old").isEqualTo("old");
    }

    private static PdfTarget target(Path file) {
        return target(file, Disk.real());
    }

    private static PdfTarget target(Path file, Disk disk) {
        return new PdfTarget(file, new PaperReplacement(disk));
    }

    private static Cause cause(SaveResult result) {
        return ((SaveResult.NotSaved) result).cause();
    }

    private static void holdsOneFile(Path folder) {
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
