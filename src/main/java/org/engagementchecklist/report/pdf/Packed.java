package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.report.pdf.filter.Filter;
import org.engagementchecklist.report.pdf.filter.Parameters;
import org.engagementchecklist.report.pdf.filter.Unpacking;
import org.jspecify.annotations.Nullable;

/** What a stream says of how it is packed. */
final class Packed {
    private static final PdfName EARLY_CHANGE = new PdfName("EarlyChange");

    private Packed() {}

    /**
     * {@return how a stream is packed}
     *
     * @throws IOException if it is packed in a way that only pictures are
     */
    static Unpacking as(PdfStream stream) throws IOException {
        PdfArray filters = list(stream.get(PdfName.Filter));
        PdfObject beside = stream.get(PdfName.DecodeParms);
        PdfArray parameters = list(beside == null ? stream.get(PdfName.DP) : beside);
        List<Unpacking.Step> steps = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            PdfName name = filters.getAsName(i);
            Filter filter = Filter.named(name == null ? "" : name.getValue())
                    .orElseThrow(() -> new IOException("packed in another way"));
            steps.add(new Unpacking.Step(
                    filter, i < parameters.size() ? parameters(parameters.getAsDictionary(i)) : Parameters.NONE));
        }
        return new Unpacking(steps);
    }

    /** One alone may stand without its list. */
    private static PdfArray list(@Nullable PdfObject given) {
        return switch (given) {
            case null -> new PdfArray();
            case PdfArray several -> several;
            default -> new PdfArray(given);
        };
    }

    private static Parameters parameters(@Nullable PdfDictionary given) {
        if (given == null) {
            return Parameters.NONE;
        }
        PdfNumber early = given.getAsNumber(EARLY_CHANGE);
        return new Parameters(
                number(given, PdfName.Predictor, Parameters.NONE.predictor()),
                number(given, PdfName.Colors, Parameters.NONE.colours()),
                number(given, PdfName.BitsPerComponent, Parameters.NONE.bits()),
                number(given, PdfName.Columns, Parameters.NONE.columns()),
                early == null || early.intValue() != 0);
    }

    private static int number(PdfDictionary given, PdfName name, int otherwise) {
        PdfNumber number = given.getAsNumber(name);
        return number == null ? otherwise : number.intValue();
    }
}
