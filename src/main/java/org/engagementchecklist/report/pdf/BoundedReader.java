package org.engagementchecklist.report.pdf;

import com.itextpdf.io.source.PdfTokenizer;
import com.itextpdf.io.source.RandomAccessFileOrArray;
import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfConformance;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.IOException;
import java.util.stream.Stream;
import org.engagementchecklist.report.pdf.filter.Allowance;

/**
 * Reads a PDF file from anyone. iText limits what is unpacked only after a filter is through, and believes the numbers of
 * the file; here every filter is limited while it works, and so is how often the file is gone through.
 */
final class BoundedReader extends PdfReader {
    private static final int LARGEST_STREAM = 4 * 1024 * 1024;
    private static final int MOST_OBJECTS = 200_000;
    private static final int MOST_TIMES_READ = 8;

    private final Allowance unpacked = new Allowance(8L * LARGEST_STREAM);
    private final Allowance read;
    private final Allowance parsed = new Allowance(8L * LARGEST_STREAM);
    private final Allowance objects = new Allowance(MOST_OBJECTS);
    private final Allowance listed = new Allowance(2L * MOST_OBJECTS);
    private final int length;
    private long parsedWithin;

    private BoundedReader(byte[] pdf, Allowance read) throws IOException {
        super(new BoundedSource(pdf, read), new ReaderProperties().setMemoryLimitsAwareHandler(limits(pdf)));
        this.read = read;
        this.length = pdf.length;
    }

    /**
     * Begins to read.
     *
     * @throws IOException if it does not begin like a PDF file
     */
    static BoundedReader of(byte[] pdf) throws IOException {
        return new BoundedReader(pdf, new Allowance((long) MOST_TIMES_READ * pdf.length + 4L * LARGEST_STREAM));
    }

    /** {@return whether more would have been unpacked or gone through than is allowed of one file} */
    boolean isExhausted() {
        return Stream.of(unpacked, read, parsed, objects, listed).anyMatch(Allowance::isSpent);
    }

    @Override
    public byte[] readStreamBytes(PdfStream stream, boolean decode) throws IOException {
        if (stream.getLength() > length && isBelieved(stream)) {
            throw new IOException("longer than the file");
        }
        if (stream.getLength() > LARGEST_STREAM) {
            unpacked.take(Long.MAX_VALUE);
        }
        countListed(stream);
        byte[] packed = readStreamBytesRaw(stream);
        return decode && packed != null ? Packed.as(stream).unpack(packed, LARGEST_STREAM, unpacked) : packed;
    }

    /** A table of objects may list the same ones again and again, without a byte for them. */
    private void countListed(PdfStream stream) throws IOException {
        PdfArray ranges = stream.getAsArray(PdfName.Index);
        for (int i = 1; ranges != null && i < ranges.size(); i += 2) {
            PdfNumber objects = ranges.getAsNumber(i);
            listed.take(objects == null ? 0 : Math.max(0, objects.intValue()));
        }
    }

    /** Of these iText believes what they say of their length; of others it looks for the end. */
    private static boolean isBelieved(PdfStream stream) {
        PdfName type = stream.getAsName(PdfName.Type);
        return PdfName.XRef.equals(type) || PdfName.XRefStm.equals(type) || PdfName.ObjStm.equals(type);
    }

    @Override
    protected void readObjectStream(PdfStream stream) throws IOException {
        if (stream != null) {
            rehearse(stream);
        }
        super.readObjectStream(stream);
    }

    /**
     * Looks where the objects of a stream begin, as iText then does. Thousands may begin in the middle of one long word, which
     * is then read for each.
     */
    private void rehearse(PdfStream stream) throws IOException {
        PdfNumber objects = stream.getAsNumber(PdfName.N);
        PdfNumber first = stream.getAsNumber(PdfName.First);
        byte[] content = readStreamBytes(stream, true);
        if (objects == null || first == null || content == null) {
            return;
        }
        listed.take(Math.max(0, objects.intValue()));
        PdfTokenizer words = new PdfTokenizer(new RandomAccessFileOrArray(new BoundedSource(content, parsed)));
        int[] places = new int[Math.max(0, objects.intValue())];
        for (int i = 0; i < places.length && words.nextToken() && words.nextToken(); i++) {
            places[i] = words.getTokenType() == PdfTokenizer.TokenType.Number ? words.getIntValue() : 0;
        }
        for (int place : places) {
            words.seek((long) place + first.intValue());
            words.nextToken();
        }
    }

    /**
     * Every object takes memory, however short it is written; and many entries of an object stream may name the same long one,
     * which is then read for each.
     */
    @Override
    protected PdfObject readObject(boolean readAsDirect, boolean objStm) throws IOException {
        objects.take(1);
        if (!objStm) {
            return super.readObject(readAsDirect, false);
        }
        long start = tokens.getPosition();
        long outside = parsedWithin;
        parsedWithin = 0;
        PdfObject object = super.readObject(readAsDirect, true);
        long whole = tokens.getPosition() - start;
        parsed.take(Math.max(0, whole - parsedWithin));
        parsedWithin = outside + whole;
        return object;
    }

    /** Once is enough: what was not found then is not there. */
    @Override
    protected void fixXref() throws IOException {
        if (!fixedXref) {
            super.fixXref();
        }
    }

    /** Nothing follows from it here, and to know it the metadata would have to be read. */
    @Override
    public PdfConformance getPdfConformance() {
        return PdfConformance.PDF_NONE_CONFORMANCE;
    }

    private static MemoryLimitsAwareHandler limits(byte[] pdf) {
        MemoryLimitsAwareHandler limits = new MemoryLimitsAwareHandler(pdf.length);
        limits.setMaxNumberOfElementsInXrefStructure(MOST_OBJECTS);
        return limits;
    }
}
