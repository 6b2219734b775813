package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The text that a file hands to a screen reader where its glyphs do not stand in reading order. */
final class ActualText {
    private ActualText() {}

    static String in(byte[] pdf) throws IOException {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            StringBuilder text = new StringBuilder();
            collect(document.getStructTreeRoot(), text);
            return text.toString();
        }
    }

    private static void collect(IStructureNode node, StringBuilder text) {
        if (node instanceof PdfStructElem element && element.getActualText() != null) {
            text.append(element.getActualText().toUnicodeString());
        }
        if (node.getKids() != null) {
            node.getKids().stream().filter(kid -> kid != null).forEach(kid -> collect(kid, text));
        }
    }
}
