package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.colors.Color;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of a paragraph with its colour.
 *
 * @param run the characters
 * @param colour their colour
 */
record Piece(Run run, Color colour) {
    static String text(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.run().text()).collect(Collectors.joining());
    }
}
