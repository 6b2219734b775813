package org.engagementchecklist.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
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

/** The same words by way of HTML and openhtmltopdf, tagged and archival as well. */
final class HtmlWay {
    private static final byte[] SANS = Typeface.SANS.bytes();
    private static final byte[] BOLD = Typeface.SANS_BOLD.bytes();

    private HtmlWay() {}

    static byte[] write(Report report) throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(SANS), "sans", 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "sans", 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ColourProfile.bytes());
        builder.withHtmlContent(html(report), null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static String html(Report report) {
        return "<html lang=\"en\"><head><title>" + escaped(report.title()) + "</title>"
                + "<meta name=\"description\" content=\"Summary\"/><style>@page{size:8.5in 11in;margin:48pt}"
                + "body{font-family:sans;font-size:9.5pt}tr,h1,h2,h3{page-break-inside:avoid}td,th{text-align:left}"
                + "table{width:100%;-fs-table-paginate:paginate}</style></head><body>"
                + blocks(report.blocks())
                + "</body></html>";
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(HtmlWay::block).collect(Collectors.joining());
    }

    private static String block(Block block) {
        return switch (block) {
            case Heading(var level, var text) -> element("h" + level, text);
            case Prose prose -> element("p", prose.text());
            case FactList list ->
                list.facts().stream()
                        .map(fact -> element("p", fact.label() + " " + fact.value()))
                        .collect(Collectors.joining());
            case NoteBox box ->
                element("h2", box.heading())
                        + box.prose().stream().map(HtmlWay::block).collect(Collectors.joining());
            case Grid grid -> table(grid);
            case Card card -> "<div>" + element("h3", card.title() + " " + card.badge()) + blocks(card.blocks()) + "</div>";
            case Bullets list ->
                "<ul>"
                        + list.items().stream()
                                .flatMap(Bullets.Item::all)
                                .map(prose -> element("li", prose.text()))
                                .collect(Collectors.joining())
                        + "</ul>";
            case Cue(var cue) -> blocks(cue);
            case Choices(var _, var _, var choices) ->
                choices.stream().map(choice -> element("p", choice.label())).collect(Collectors.joining());
            case Fields(var fields) ->
                fields.stream().map(field -> element("p", field.label())).collect(Collectors.joining());
            case WriteIn line ->
                element("p", line.blanks().stream().map(WriteIn.Blank::label).collect(Collectors.joining(" ____ ")));
        };
    }

    private static String table(Grid grid) {
        StringBuilder table = new StringBuilder("<table><thead><tr>");
        grid.columns().forEach(column -> table.append(element("th", column.title())));
        table.append("</tr></thead><tbody>");
        for (Grid.Group group : grid.groups()) {
            table.append("<tr><th colspan=\"").append(grid.columns().size()).append("\">");
            table.append(escaped(group.title())).append("</th></tr>");
            for (Grid.Row row : group.rows()) {
                table.append("<tr>");
                row.cells().forEach(cell -> table.append("<td>")
                        .append(cell.prose().stream().map(Prose::text).map(HtmlWay::escaped).collect(Collectors.joining("<br/>")))
                        .append("</td>"));
                table.append("</tr>");
            }
        }
        return table.append("</tbody></table>").toString();
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
