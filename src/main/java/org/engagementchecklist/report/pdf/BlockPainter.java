package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import java.util.List;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Cue;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.Fields;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.NoteBox;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.Span;
import org.engagementchecklist.report.WriteIn;

/** Sets any block to a given width. */
final class BlockPainter {
    /** A paragraph with less text than this is not parted between pages. */
    private static final int SHORT = 600;

    /** No page begins or ends with fewer lines of a paragraph that goes on. */
    private static final int FEWEST_LINES = 2;

    private final ProsePainter prose;
    private final HeadingPainter headings;
    private final GridPainter grids;
    private final FactPainter facts;
    private final BulletPainter bullets;
    private final WriteInPainter writeIns;
    private final AnswerPainter answers;

    BlockPainter(PdfDocument pdf, DocumentFonts fonts) {
        prose = new ProsePainter(pdf, fonts);
        headings = new HeadingPainter(pdf, prose);
        grids = new GridPainter(prose);
        facts = new FactPainter(prose);
        bullets = new BulletPainter(prose, fonts);
        writeIns = new WriteInPainter(prose);
        answers = new AnswerPainter(prose);
    }

    ProsePainter prose() {
        return prose;
    }

    IBlockElement paint(Block block, float width) {
        return switch (block) {
            case Heading heading -> headings.paint(heading.level(), heading.text(), width);
            case Prose paragraph -> paragraph(paragraph, width);
            case FactList list -> facts.paint(list, width);
            case NoteBox box -> noteBox(box, width);
            case Grid grid -> grids.paint(grid, width);
            case Card card -> card(card, width);
            case Bullets list -> bullets.paint(list, width);
            case WriteIn line -> writeIns.paint(line, width);
            case Cue cue -> cue(cue, width);
            case Choices boxes -> answers.paint(boxes, width);
            case Fields row -> answers.paint(row, width);
        };
    }

    /** Several blocks that stay on one page. */
    Div paintTogether(List<Block> blocks, float width) {
        Div together = untagged();
        blocks.forEach(block -> together.add(paint(block, width)));
        return together;
    }

    private Paragraph paragraph(Prose paragraph, float width) {
        boolean whole = paragraph.text().length() < SHORT;
        return prose.paint(paragraph, width)
                .setMarginBottom(3)
                .setKeepTogether(whole)
                .setOrphansControl(new ParagraphOrphansControl(FEWEST_LINES))
                .setWidowsControl(new ParagraphWidowsControl(FEWEST_LINES, 1, false));
    }

    private Div noteBox(NoteBox box, float width) {
        float padding = 10;
        float inner = width - 2 * padding;
        Div div = new Div().setBorder(new SolidBorder(Lettering.BLACK, 1.5f));
        div.setPaddings(7, padding, 8, padding)
                .setMarginTop(4)
                .setMarginBottom(10)
                .setKeepTogether(true);
        div.getAccessibilityProperties().setRole(StandardRoles.SECT);
        div.add(headings.paint(NoteBox.HEADING_LEVEL, box.heading(), inner).setMargins(0, 0, 3, 0));
        List<Prose> paragraphs = box.prose();
        paragraphs.forEach(paragraph -> div.add(prose.paint(paragraph, inner).setMarginBottom(3)));
        return div;
    }

    private Div cue(Cue cue, float width) {
        float padding = 8;
        Div div = new Div().setBackgroundColor(Lettering.SHADE).setKeepTogether(true);
        div.setPaddings(4, padding, 2, padding).setMarginTop(6).setMarginBottom(4);
        cue.blocks().forEach(block -> div.add(paint(block, width - 2 * padding)));
        return div;
    }

    private Div card(Card card, float width) {
        Div div = new Div().setMarginTop(6).setMarginBottom(10).setKeepTogether(CardParts.areFew(card));
        div.getAccessibilityProperties().setRole(StandardRoles.SECT);
        // The rule is the heading's: a list of actions hangs to the left of the block that holds it.
        Div part = untagged();
        part.add(headings.paintWithBadge(card.title(), card.badge(), width)
                .setBorderTop(new SolidBorder(Lettering.BLACK, 1))
                .setPaddingTop(5)
                .setMarginBottom(3));
        for (List<Block> blocks : CardParts.of(card)) {
            for (Block block : blocks) {
                part.add(paint(block, width));
            }
            div.add(part);
            part = untagged();
        }
        div.setNextRenderer(new CardRenderer(div, () -> continued(card, width)));
        return div;
    }

    /** Stands above what goes on on another page; a reader has heard the title already. */
    private Paragraph continued(Card card, float width) {
        String words = ReportWords.say("card.continued", card.title());
        Paragraph paragraph = prose.paint(List.of(Span.quiet(words)), Lettering.CARD, width);
        paragraph.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return paragraph
                .setBorderTop(new SolidBorder(Lettering.RULE, 0.75f))
                .setPaddingTop(5)
                .setMarginBottom(5)
                .setKeepTogether(true);
    }

    /** Keeps its contents on one page and is nothing to a reader. */
    private static Div untagged() {
        Div part = new Div().setKeepTogether(true);
        part.getAccessibilityProperties().setRole(null);
        return part;
    }
}
