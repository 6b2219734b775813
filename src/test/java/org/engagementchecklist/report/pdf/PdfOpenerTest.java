package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.engagementchecklist.app.PdfFiles;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.ReportWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening files that come from anyone. */
final class PdfOpenerTest {
    private static final PdfReportWriter WRITER = new PdfReportWriter();

    @Test
    void a_file_without_an_attachment_carries_nothing() {
        byte[] pdf = WRITER.write(SampleReports.order(SampleReports.of(new Heading(1, "Bare"))))
                .bytes();

        assertThat(PdfOpener.open(pdf, ".engagement"))
                .isEqualTo(new PdfOpening.CarriesNothing(1, ReportWords.say("open.flattened")));
    }

    @Test
    void a_pdf_of_another_program_is_said_to_be_foreign() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }

        assertThat(PdfOpener.open(out.toByteArray(), ".engagement"))
                .isEqualTo(new PdfOpening.CarriesNothing(1, ReportWords.say("open.foreign")));
    }

    @Test
    void a_summary_whose_engagement_another_program_dropped_is_told_apart_from_a_foreign_one() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(carrying(new byte[] {1}))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
            document.save(out);
        }

        assertThat(PdfOpener.open(out.toByteArray(), ".engagement"))
                .isEqualTo(new PdfOpening.CarriesNothing(1, ReportWords.say("open.flattened")));
    }

    @Test
    void a_file_is_known_as_a_pdf_by_its_name_or_its_beginning(@TempDir Path folder) throws IOException {
        assertThat(PdfFiles.isPdf(Files.writeString(folder.resolve("a.PDF"), "x")))
                .isTrue();
        assertThat(PdfFiles.isPdf(Files.writeString(folder.resolve("a.engagement"), "%PDF-1.7 …")))
                .isTrue();
        assertThat(PdfFiles.isPdf(Files.writeString(folder.resolve("b.engagement"), "{}")))
                .isFalse();
        assertThat(PdfFiles.isPdf(folder)).isFalse();
        assertThat(PdfFiles.isPdf(folder.resolve("gone"))).isFalse();
    }

    @Test
    void a_file_on_the_disk_larger_than_any_summary_is_not_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(8L * 1024 * 1024 * 1024);
        }

        assertThat(PdfFiles.open(file, ".engagement"))
                .isEqualTo(new PdfOpening.Unreadable(ReportWords.say("open.large")));
        assertThat(PdfFiles.open(folder.resolve("gone.pdf"), ".engagement"))
                .isEqualTo(new PdfOpening.Unreadable(ReportWords.say("open.missing")));
    }

    @Test
    void an_attachment_of_another_kind_is_passed_over() {
        assertThat(PdfOpener.open(carrying(new byte[] {1}), ".other"))
                .isEqualTo(new PdfOpening.CarriesNothing(1, ReportWords.say("open.flattened")));
    }

    @Test
    void a_file_that_is_named_in_both_places_is_one() {
        byte[] contents = {1, 2, 3};

        assertThat(PdfOpener.open(carrying(contents), ".engagement"))
                .isEqualTo(new PdfOpening.Carries(1, new Attachment("a.engagement", contents)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AF", "Names"})
    void a_file_that_another_program_left_in_one_place_only_is_found(String dropped) throws Exception {
        byte[] contents = {1, 2, 3};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(carrying(contents))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(dropped));
            document.save(out);
        }

        assertThat(PdfOpener.open(out.toByteArray(), ".engagement"))
                .isEqualTo(new PdfOpening.Carries(1, new Attachment("a.engagement", contents)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/UF(a.engagement)", "/F(a.engagement)", "/F(other)/UF(a.engagement)"})
    void a_file_is_found_by_either_name_and_in_a_tree_of_any_depth(String name) {
        byte[] pdf = withFiles("/Names<</EmbeddedFiles<</Kids[<</Kids[5 0 R]>>]>>>>", name, "/UF(x)");

        assertThat(PdfOpener.open(pdf, ".engagement"))
                .isEqualTo(new PdfOpening.Carries(0, new Attachment("a.engagement", new byte[] {1})));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/AF[3 0 R 4 0 R]",
                "/AF[3 0 R]/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>",
                "/Names<</EmbeddedFiles<</Names[(a)3 0 R(b)4 0 R]>>>>"
            })
    void of_two_engagements_none_is_taken(String places) {
        assertThat(words(withFiles(places, "/UF(a.engagement)", "/UF(a.engagement)")))
                .startsWith("This PDF carries more than one engagement");
    }

    @Test
    void the_same_engagement_twice_is_one() {
        byte[] pdf = new PdfText()
                        .object("<</Type/Catalog/Pages 2 0 R/AF[3 0 R 4 0 R]>>")
                        .object("<</Type/Pages/Kids[]/Count 0>>")
                        .object("<</Type/Filespec/UF(a.engagement)/EF<</F 5 0 R>>>>")
                        .object("<</Type/Filespec/UF(a.engagement)/EF<</UF 6 0 R>>>>")
                        .stream("", new byte[] {1})
                        .stream("", new byte[] {1})
                        .withTable();

        assertThat(PdfOpener.open(pdf, ".engagement"))
                .isEqualTo(new PdfOpening.Carries(0, new Attachment("a.engagement", new byte[] {1})));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "PK\u0003\u0004", "{\"format\":\"engagement\"}"})
    void what_is_no_pdf_is_said_to_be_damaged(String contents) {
        assertThat(words(contents.getBytes(StandardCharsets.UTF_8))).startsWith("This PDF is damaged or is not a PDF.");
    }

    @Test
    void a_file_cut_short_is_never_read_as_another_answer() {
        byte[] contents = "{\"answers\":{}}".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = carrying(contents);

        for (int length = 0; length < pdf.length; length += pdf.length / 40) {
            PdfOpening opening = PdfOpener.open(Arrays.copyOf(pdf, length), ".engagement");
            assertThat(opening instanceof PdfOpening.Carries(int _, Attachment found) ? found.bytes() : contents)
                    .isEqualTo(contents);
        }
    }

    @Test
    void nesting_without_end_is_said_to_be_damaged() {
        String nested = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n";

        assertThat(words(nested.getBytes(StandardCharsets.US_ASCII))).startsWith("This PDF is damaged");
    }

    @Test
    void an_attachment_that_unpacks_to_gigabytes_is_not_unpacked() {
        assertThat(words(carrying(new byte[64 * 1024 * 1024]))).startsWith("What this PDF holds unpacks to more");
    }

    @Test
    void a_file_larger_than_any_summary_is_not_opened() {
        assertThat(words(new byte[33 * 1024 * 1024])).startsWith("This PDF is larger than 32 MB");
    }

    @Test
    void a_file_behind_a_password_says_so() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(carrying(new byte[] {1}))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }

        assertThat(words(out.toByteArray())).startsWith("This PDF is protected by a password.");
    }

    private static byte[] withFiles(String places, String first, String second) {
        return new PdfText()
                        .object("<</Type/Catalog/Pages 2 0 R" + places + ">>")
                        .object("<</Type/Pages/Kids[]/Count 0>>")
                        .object("<</Type/Filespec" + first + "/EF<</F 6 0 R>>>>")
                        .object("<</Type/Filespec" + second + "/EF<</F 7 0 R>>>>")
                        .object("<</Names[(a)3 0 R(b)4 0 R]>>")
                        .stream("", new byte[] {1})
                        .stream("", new byte[] {2})
                        .withTable();
    }

    private static String words(byte[] pdf) {
        return ((PdfOpening.Unreadable) PdfOpener.open(pdf, ".engagement")).words();
    }

    private static byte[] carrying(byte[] contents) {
        return WRITER.write(new PrintOrder(
                        SampleReports.of(new Heading(1, "Carrier")),
                        Paper.LETTER,
                        Optional.of(new Attachment("a.engagement", contents)),
                        SampleReports.CREATED))
                .bytes();
    }
}
