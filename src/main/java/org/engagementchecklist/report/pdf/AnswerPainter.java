package org.engagementchecklist.report.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.util.Arrays;
import java.util.List;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Choices.Choice;
import org.engagementchecklist.report.Fields;
import org.engagementchecklist.report.Fields.Field;
import org.engagementchecklist.report.Span;

/** Sets room for answers: boxes to tick in as many columns as their words fit into, and frames to write in. */
final class AnswerPainter {
    private static final int MOST_COLUMNS = 4;
    private static final int FEW = 4;
    private static final float GAP = 12;
    private static final float BESIDE = ProsePainter.INDENT + GAP;
    /** Lines end before they are full. */
    private static final float SLACK = 0.9f;

    private final ProsePainter prose;

    AnswerPainter(ProsePainter prose) {
        this.prose = prose;
    }

    Table paint(Choices choices, float width) {
        int columns = columns(choices.choices(), width);
        float[] widths = new float[columns];
        Arrays.fill(widths, width / columns);
        Table table = sideBySide(widths);
        for (Choice choice : choices.choices()) {
            Paragraph words = prose.paintBeside(
                    prose.fields().box(choices, choice), Span.plain(choice.label()), Lettering.BODY, widths[0] - GAP);
            table.addCell(cell().setPaddingBottom(2).add(words));
        }
        return table;
    }

    /** As many as the longest words allow; of many boxes two, where no words need more than two lines. */
    private int columns(List<Choice> choices, float width) {
        float longest = FormFields.SIDE;
        for (Choice choice : choices) {
            longest = Math.max(longest, prose.width(choice.label(), Lettering.BODY));
        }
        int fitting = (int) (width / (longest + BESIDE));
        boolean inTwoLines = choices.size() > FEW && longest < SLACK * 2 * (width / 2 - BESIDE);
        int most = Math.min(MOST_COLUMNS, choices.size());
        return Math.clamp(inTwoLines ? Math.max(2, fitting) : fitting, 1, most);
    }

    Table paint(Fields row, float width) {
        List<Field> fields = row.fields();
        float[] widths = new float[fields.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width * fields.get(i).share() / 100;
        }
        Table table = sideBySide(widths);
        for (int i = 0; i < widths.length; i++) {
            boolean last = i == widths.length - 1;
            table.addCell(cell(fields.get(i), last ? widths[i] : widths[i] - GAP));
        }
        return table;
    }

    private Cell cell(Field field, float width) {
        Cell cell = cell();
        if (!field.label().isBlank()) {
            cell.add(prose.paint(List.of(Span.quiet(field.label())), Lettering.SMALL, width));
        }
        return cell.add(new Paragraph().setMargin(0).add(prose.fields().frame(field, width)));
    }

    /** What stands side by side is no table to a reader, only one thing after another. */
    private static Table sideBySide(float[] widths) {
        Table table = TableParts.table(widths);
        table.getAccessibilityProperties().setRole(null);
        return table.setMarginTop(3).setKeepTogether(true);
    }

    private static Cell cell() {
        Cell cell = TableParts.cell(1);
        cell.getAccessibilityProperties().setRole(null);
        return cell;
    }
}
