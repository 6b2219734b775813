package org.engagementchecklist.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
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
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.WriteIn;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The same words by OpenPDF, which neither tags nor promises to keep. */
final class OpenPdfWay {
    private static final byte[] SANS = Typeface.SANS.bytes();

    private final Document document = new Document(PageSize.LETTER, 48, 48, 48, 66);
    private final Font font;

    private OpenPdfWay() throws IOException {
        font = new Font(BaseFont.createFont("Sans.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, SANS, null), 9.5f);
    }

    static byte[] write(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OpenPdfWay way = new OpenPdfWay();
        PdfWriter.getInstance(way.document, out);
        way.document.open();
        way.add(report.blocks());
        way.document.close();
        return out.toByteArray();
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> add(heading.text());
                case Prose prose -> add(prose.text());
                case FactList list -> list.facts().forEach(fact -> add(fact.label() + " " + fact.value()));
                case NoteBox box -> {
                    add(box.heading());
                    box.prose().forEach(prose -> add(prose.text()));
                }
                case Grid grid -> add(grid);
                case Card card -> {
                    add(card.title() + " " + card.badge());
                    add(card.blocks());
                }
                case Bullets list -> list.items().stream().flatMap(Bullets.Item::all).forEach(prose -> add(prose.text()));
                case Cue(var cue) -> add(cue);
                case Choices(var _, var _, var choices) -> choices.forEach(choice -> add(choice.label()));
                case Fields(var fields) -> fields.forEach(field -> add(field.label()));
                case WriteIn line -> line.blanks().forEach(blank -> add(blank.label()));
            }
        }
    }

    private void add(String text) {
        document.add(new Paragraph(text, font));
    }

    private void add(Grid grid) {
        PdfPTable table = new PdfPTable(grid.columns().size());
        table.setHeaderRows(1);
        grid.columns().forEach(column -> table.addCell(new Phrase(column.title(), font)));
        for (Grid.Group group : grid.groups()) {
            PdfPCell title = new PdfPCell(new Phrase(group.title(), font));
            title.setColspan(grid.columns().size());
            table.addCell(title);
            for (Grid.Row row : group.rows()) {
                row.cells().forEach(cell -> table.addCell(new Phrase(
                        cell.prose().stream().map(Prose::text).collect(Collectors.joining("\n")), font)));
            }
        }
        document.add(table);
    }
}
