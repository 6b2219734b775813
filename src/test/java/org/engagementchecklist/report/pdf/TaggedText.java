package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a file says to a screen reader, in the order of its structure and without white space; the symbols of lists are
 * left out. What stands at the foot of every page has no place in the structure.
 */
final class TaggedText {
    private final PdfDocument document;
    private final IdentityHashMap<PdfDictionary, Map<Integer, StringBuilder>> pages = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText(PdfDocument document) {
        this.document = document;
    }

    static String of(byte[] pdf) throws IOException {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            TaggedText tagged = new TaggedText(document);
            tagged.read(document.getStructTreeRoot());
            return without(tagged.text.toString());
        }
    }

    /** {@return a text as it is compared: without white space} */
    static String without(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private void read(IStructureNode node) {
        for (IStructureNode kid : node.getKids()) {
            switch (kid) {
                case PdfObjRef _ -> {}
                case PdfMcr content ->
                    text.append(pages.computeIfAbsent(content.getPageObject(), this::contents)
                            .getOrDefault(content.getMcid(), new StringBuilder()));
                case PdfStructElem element -> element(element);
                default -> {}
            }
        }
    }

    private void element(PdfStructElem element) {
        if (element.getActualText() != null) {
            text.append(element.getActualText().toUnicodeString());
        } else if (!Objects.equals("Lbl", element.getRole().getValue()) && element.getKids() != null) {
            read(element);
        }
    }

    private Map<Integer, StringBuilder> contents(PdfDictionary page) {
        Collector collector = new Collector();
        new PdfCanvasProcessor(collector).processPageContent(document.getPage(page));
        return collector.contents;
    }

    /** The letters of each stretch of a page. */
    private static final class Collector implements IEventListener {
        private final Map<Integer, StringBuilder> contents = new HashMap<>();

        @Override
        public void eventOccurred(IEventData data, EventType type) {
            if (data instanceof TextRenderInfo letters) {
                contents.computeIfAbsent(letters.getMcid(), _ -> new StringBuilder())
                        .append(letters.getText());
            }
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT);
        }
    }
}
