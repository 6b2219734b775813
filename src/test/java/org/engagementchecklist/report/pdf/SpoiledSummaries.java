package org.engagementchecklist.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.storage.EngagementText;

/** Summaries to which something happened on their way, and how the program tells each from the others. */
public final class SpoiledSummaries {
    private static final byte[] WHOLE = whole();

    private SpoiledSummaries() {}

    /** A summary to which something happened. */
    public static final class Spoiled {
        private final String what;
        private final byte[] pdf;
        private final String words;

        private Spoiled(String what, byte[] pdf, String words) {
            this.what = what;
            this.pdf = pdf;
            this.words = words;
        }

        /** {@return a copy of the whole file} */
        public byte[] pdf() {
            return pdf.clone();
        }

        /** {@return how the program begins to say what happened} */
        public String words() {
            return words;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    /** {@return a summary to which nothing happened} */
    public static byte[] unspoiled() {
        return WHOLE.clone();
    }

    /** {@return one of every kind} */
    public static List<Spoiled> all() {
        String changed = "The engagement inside this file is not as it was put there";
        return List.of(
                new Spoiled("an answer changed", carrying(text -> text.replace("600000", "100000")), changed),
                new Spoiled(
                        "an answer taken away", carrying(text -> text.replaceFirst("\"C8\": 600000,", "")), changed),
                new Spoiled(
                        "no checksum", carrying(text -> text.replaceFirst(",\\s+\"checksum\": \"\\w+\"", "")), changed),
                new Spoiled("printed to a PDF again", reprinted(), "This PDF carries no engagement."),
                new Spoiled("flattened", flattened(), "This summary no longer carries its engagement"),
                new Spoiled("a password", locked("user"), "This PDF is protected by a password."),
                new Spoiled("a password for changes only", locked(""), "This PDF is protected by a password."),
                new Spoiled(
                        "cut short", Arrays.copyOf(WHOLE, WHOLE.length / 3), "This PDF is damaged or is not a PDF."),
                new Spoiled(
                        "a letter", "Dear PI".getBytes(StandardCharsets.UTF_8), "This PDF is damaged or is not a PDF."),
                new Spoiled("of another program", empty(), "This PDF carries no engagement."));
    }

    private static byte[] whole() {
        SummaryContents contents =
                Summaries.of(Summaries.worked("S03").withAnswer(new QuestionId("C8"), new Answer.Money(600_000)));
        Attachment attachment = new Attachment(
                EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed()));
        return new PdfReportWriter()
                .write(PrintOrder.of(contents, Paper.LETTER, attachment))
                .bytes();
    }

    /** What happens to a document before it is saved again. */
    @FunctionalInterface
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] saved(Change change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(WHOLE)) {
            change.to(document);
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] carrying(UnaryOperator<String> change) {
        return saved(document -> {
            COSArray files = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            COSDictionary streams = ((COSDictionary) files.getObject(0)).getCOSDictionary(COSName.EF);
            String before =
                    new String(new PDStream(streams.getCOSStream(COSName.F)).toByteArray(), StandardCharsets.UTF_8);
            String after = change.apply(before);
            if (after.equals(before)) {
                throw new IllegalStateException("nothing changed");
            }
            streams.setItem(
                    COSName.F,
                    new PDStream(document, new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8))));
        });
    }

    private static byte[] flattened() {
        return saved(document -> {
            document.getDocumentCatalog().getAcroForm().flatten();
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
        });
    }

    private static byte[] locked(String password) {
        return saved(
                document -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    /** A printer driver makes a new document of pictures of the pages. */
    private static byte[] reprinted() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(WHOLE);
                PDDocument printed = new PDDocument()) {
            PDPage page = new PDPage();
            printed.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(printed, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(printed, new PDFRenderer(document).renderImage(0)), 0, 0);
            }
            printed.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] empty() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
