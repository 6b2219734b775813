package org.engagementchecklist.report.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of input with its typefaces and colours, to be broken into lines on paper.
 *
 * @param text its characters
 * @param stretches its pieces, without gaps
 */
record ShapedText(String text, List<Stretch> stretches) {
    ShapedText {
        stretches = List.copyOf(stretches);
    }

    static ShapedText part(List<Piece> pieces, int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        int position = 0;
        for (Piece piece : pieces) {
            int end = position + piece.run().text().length();
            Stretch cut = new Stretch(piece, position, end).within(from, to);
            if (!cut.isEmpty()) {
                stretches.add(new Stretch(piece, cut.start() - from, cut.end() - from));
            }
            position = end;
        }
        return new ShapedText(Piece.text(pieces).substring(from, to), stretches);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    Bidi directions() {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }
}
