package org.engagementchecklist.report.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.properties.Property;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Cue;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Prose;

/**
 * Writes reports as PDF files that are PDF/A-3a and PDF/UA-1 at once. One writer serves many reports, one at a time; it
 * keeps the typefaces it has read.
 */
public final class PdfReportWriter {
    private static final float MARGIN = 48;
    private static final float FOOT = 66;
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final TypefaceLibrary library = new TypefaceLibrary();

    /** Creates a writer; typefaces are read when they are first needed. */
    public PdfReportWriter() {
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    /**
     * Writes a report. The same order gives the same bytes.
     *
     * @param order what to write and on which paper
     * @return the file, and the characters it could not print
     */
    public synchronized PdfFile write(PrintOrder order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String date = PDF_DATE.format(order.created());
        DocumentFonts fonts = new DocumentFonts(library);
        int pages;
        try (ArchivalDocument pdf = ArchivalDocument.open(writer(out, order), order.report(), date)) {
            pages = paint(pdf, fonts, order);
            order.attachment().ifPresent(attachment -> pdf.attach(attachment, date));
        } finally {
            fonts.finish();
        }
        return new PdfFile(StableBytes.of(out.toByteArray()), pages, order.attachment(), fonts.missing());
    }

    private static int paint(ArchivalDocument pdf, DocumentFonts fonts, PrintOrder order) {
        PageSize size = size(order.paper());
        pdf.setDefaultPageSize(size);
        // Pages stay open until the end, because the footer says how many there are.
        Document document = new Document(pdf, size, false);
        document.setMargins(MARGIN, MARGIN, FOOT, MARGIN);
        BlockPainter blocks = new BlockPainter(pdf, fonts);
        float width = size.getWidth() - 2 * MARGIN;
        List<Block> all = order.report().blocks();
        int tail = all.size() - Tail.of(all);
        List<Block> rest = all.subList(0, tail);
        while (!rest.isEmpty()) {
            int end = together(rest);
            IBlockElement painted =
                    end == 1 ? blocks.paint(rest.getFirst(), width) : blocks.paintTogether(rest.subList(0, end), width);
            if (goesOn(rest)) {
                painted.setProperty(Property.KEEP_WITH_NEXT, true);
            }
            document.add(painted);
            rest = rest.subList(end, rest.size());
        }
        if (tail < all.size()) {
            document.add(blocks.paintTogether(all.subList(tail, all.size()), width));
        }
        document.flush();
        RoundBoxes.giveRoom(pdf);
        new FooterPainter(pdf, blocks.prose(), MARGIN).paint(order.report().footer());
        return pdf.getNumberOfPages();
    }

    /** How many blocks make one: what a cue leads to stands below it on the same page. */
    private static int together(List<Block> blocks) {
        int end = 0;
        while (end < blocks.size() - 1 && blocks.get(end) instanceof Cue) {
            end++;
        }
        return end + 1;
    }

    /** Whether words about the first block follow it, perhaps after its list. */
    private static boolean goesOn(List<Block> blocks) {
        boolean parted = blocks.size() < 2 || isAside(blocks.getFirst());
        return !parted
                && (isAside(blocks.get(1))
                        || (blocks.get(1) instanceof Bullets && blocks.size() > 2 && isAside(blocks.get(2))));
    }

    private static boolean isAside(Block block) {
        return block instanceof Prose prose && prose.tone() == Prose.Tone.ASIDE;
    }

    private static PageSize size(Paper paper) {
        return switch (paper) {
            case LETTER -> PageSize.LETTER;
            case A4 -> PageSize.A4;
        };
    }

    private static PdfWriter writer(ByteArrayOutputStream out, PrintOrder order) {
        PdfString id = new PdfString(identity(order)).setHexWriting(true);
        WriterProperties properties = new WriterProperties()
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setInitialDocumentId(id)
                .setModifiedDocumentId(id);
        return new PdfWriter(out, properties);
    }

    /** Sixteen characters that follow from all that decides the file's contents. */
    private static String identity(PrintOrder order) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(order.report().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(order.paper().name().getBytes(StandardCharsets.UTF_8));
            digest.update(order.created().toString().getBytes(StandardCharsets.UTF_8));
            order.attachment().map(Attachment::bytes).ifPresent(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
