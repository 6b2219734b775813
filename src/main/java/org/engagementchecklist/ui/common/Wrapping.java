package org.engagementchecklist.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The one way to let words go on in a next line, whatever script they are in. */
public final class Wrapping {
    private static final String TAB = "\t";
    private static final String SPACES = "    ";

    static {
        ShapedTexts.replaceThoseOfJavaFx();
    }

    private Wrapping() {}

    /**
     * From now on shows the words of a control on as many lines as they need. A tab, which may stand in the name of a file
     * or in a note, is shown as spaces: JavaFX measures it as narrower than it draws it, and would cut the end off.
     */
    public static void wrap(Labeled control) {
        control.setWrapText(true);
        control.textProperty().subscribe(words -> {
            if (words != null && words.contains(TAB) && !control.textProperty().isBound()) {
                control.setText(words.replace(TAB, SPACES));
            }
        });
    }

    /** From now on shows what is written in a field on as many lines as it needs. */
    static void wrap(TextArea field) {
        field.setWrapText(true);
    }

    /**
     * {@return how high a cell has to be for all lines of what it shows}
     *
     * <p>Lists and tables ask a cell for its height without saying how wide it is, and a cell forgets its own margins.
     *
     * @param width of the cell
     */
    public static double heightOfCell(Region cell, Node shown, double width) {
        return shown.prefHeight(width - cell.snappedLeftInset() - cell.snappedRightInset())
                + cell.snappedTopInset()
                + cell.snappedBottomInset();
    }

    /** From now on shows the words of a control on one line, which must have room for all of them. */
    public static void keepOnOneLine(Labeled control) {
        control.setWrapText(false);
    }

    /** From now on shows the words of a control on one line, cut where that has no room for all; the pointer shows them. */
    public static void cutToOneLine(Labeled control) {
        keepOnOneLine(control);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(control.textProperty());
        control.setTooltip(whole);
    }
}
