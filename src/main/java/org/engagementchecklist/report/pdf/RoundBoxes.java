package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The round boxes of a document. iText draws their circles along the edges of their fields and lets nothing beyond them
 * be seen, so that some viewers cut a part of the line off.
 */
final class RoundBoxes {
    private static final float SHARE = 0.86f;
    private static final int RADIO = 1 << 15;
    private static final Pattern CLIP = Pattern.compile("[\\d. ]+ re\\nW\\nn\\n");

    private RoundBoxes() {}

    /** Draws every circle a little smaller, with some room around. To be called once all of them are in their places. */
    static void giveRoom(PdfDocument pdf) {
        IntStream.rangeClosed(1, pdf.getNumberOfPages())
                .mapToObj(pdf::getPage)
                .flatMap(page -> page.getAnnotations().stream())
                .map(PdfAnnotation::getPdfObject)
                .filter(RoundBoxes::isRound)
                .flatMap(
                        widget -> Optional.ofNullable(widget.getAsDictionary(PdfName.AP))
                                .map(look -> look.getAsDictionary(PdfName.N))
                                .stream())
                .flatMap(states -> states.values().stream())
                .forEach(RoundBoxes::shrink);
    }

    private static boolean isRound(PdfDictionary widget) {
        PdfDictionary group = widget.getAsDictionary(PdfName.Parent);
        PdfNumber flags = group == null ? null : group.getAsNumber(PdfName.Ff);
        return flags != null && (flags.intValue() & RADIO) != 0;
    }

    private static void shrink(PdfObject state) {
        if (state instanceof PdfStream drawing) {
            float shift = FormFields.CIRCLE * (1 - SHARE) / 2;
            String smaller = String.format(Locale.ROOT, "%.2f 0 0 %.2f %.3f %.3f cm%n", SHARE, SHARE, shift, shift);
            String circle = CLIP.matcher(new String(drawing.getBytes(), StandardCharsets.ISO_8859_1))
                    .replaceFirst("");
            drawing.setData((smaller + circle).getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
