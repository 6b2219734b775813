package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Comparator;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Report;

/** A document that promises PDF/A-3a and PDF/UA-1, and is checked for both while it is written. */
final class ArchivalDocument extends PdfADocument {
    private static final long serialVersionUID = 1;

    private ArchivalDocument(PdfWriter writer, PdfOutputIntent intent) {
        super(writer, PdfAConformance.PDF_A_3A, intent);
    }

    /** Says of a file that it was made here, also where another program dropped what it carried. */
    static final String CREATOR = "International Engagements Checklist";

    /** Says which paper it is, in the name of a {@link Report.Kind}. */
    static final String KIND = "Paper";

    /**
     * Opens a document.
     *
     * @param date both its dates, as PDF writes them
     */
    static ArchivalDocument open(PdfWriter writer, Report report, String date) {
        writer.getProperties().addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        ArchivalDocument pdf = new ArchivalDocument(writer, screenColours());
        pdf.setTagged();
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        pdf.getCatalog().setLang(new PdfString(report.language()));
        pdf.getDocumentInfo().setCreator(CREATOR);
        pdf.getDocumentInfo().setTitle(PlainText.of(report.title()));
        pdf.getDocumentInfo().setMoreInfo(KIND, report.kind().name());
        pdf.getDocumentInfo().setMoreInfo("CreationDate", date);
        pdf.getDocumentInfo().setMoreInfo("ModDate", date);
        pdf.getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(pdf));
        return pdf;
    }

    /** Always in the same order; iText's own follows from how many documents were made before. */
    @Override
    protected Collection<PdfFont> getDocumentFonts() {
        return super.getDocumentFonts().stream()
                .sorted(Comparator.comparingInt(
                        font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                .toList();
    }

    void attach(Attachment attachment, String date) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, new PdfString(date));
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(
                this,
                attachment.bytes(),
                attachment.name(),
                attachment.name(),
                new PdfName("application/json"),
                parameters,
                PdfName.Source);
        addAssociatedFile(attachment.name(), file);
    }

    private static PdfOutputIntent screenColours() {
        return new PdfOutputIntent(
                "Custom", "", "", "sRGB IEC61966-2.1", new ByteArrayInputStream(ColourProfile.bytes()));
    }
}
