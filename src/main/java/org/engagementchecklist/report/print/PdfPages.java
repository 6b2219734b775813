package org.engagementchecklist.report.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engagementchecklist.report.pdf.PdfFile;

/**
 * The pages of a PDF, counted from 0. They may be asked for from any thread; each is made anew when it is asked for, and
 * nothing is kept of it.
 */
public final class PdfPages implements AutoCloseable {
    /** No page has more pixels than these, so that the largest takes 32 MB: a Letter page at 300 per cent just fits. */
    public static final double MOST_PIXELS = 8e6;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final List<PageSize> sizes;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.sizes = StreamSupport.stream(document.getPages().spliterator(), false)
                .map(page -> size(page.getCropBox()))
                .toList();
    }

    /**
     * Opens a finished file.
     *
     * @throws UncheckedIOException if it is no PDF, which no finished file can be
     */
    public static PdfPages of(PdfFile file) {
        try {
            return new PdfPages(Loader.loadPDF(file.bytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return how large each page is, in their order} */
    public List<PageSize> sizes() {
        return sizes;
    }

    /**
     * {@return a page as a picture}
     *
     * @param scale pixels a point; less is taken where the picture would be larger than memory should bear
     * @throws UncheckedIOException if the page cannot be drawn
     */
    public synchronized PageImage image(int page, double scale) {
        try {
            BufferedImage image = renderer.renderImage(page, (float) bounded(page, scale), ImageType.RGB);
            return PageImage.of(image);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * {@return the words of a page in the order they are read}
     *
     * @throws UncheckedIOException if the page cannot be read
     */
    public synchronized String text(int page) {
        try {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(page + 1);
            reader.setEndPage(page + 1);
            return reader.getText(document).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Lets the file go; no page can be asked for any more. */
    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private double bounded(int page, double scale) {
        return scale * Math.min(1, Math.sqrt(MOST_PIXELS / sizes.get(page).pixels(scale)));
    }

    private static PageSize size(PDRectangle box) {
        return new PageSize(box.getWidth(), box.getHeight());
    }
}
