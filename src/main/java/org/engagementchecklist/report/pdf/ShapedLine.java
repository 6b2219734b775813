package org.engagementchecklist.report.pdf;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * One line on paper of a shaped text.
 *
 * @param source the text it is broken from
 * @param start its first character there
 * @param end after its last character there
 */
record ShapedLine(ShapedText source, int start, int end) {
    /**
     * Glyphs of one typeface and colour, set from left to right.
     *
     * @param piece gives the typeface and the colour
     * @param text what they say, in reading order
     * @param glyphs the glyphs with their places
     */
    record Strip(Piece piece, String text, GlyphVector glyphs) {
        /** The character a glyph stands for, the first one where it stands for several. */
        String characterOf(int glyph) {
            return Character.toString(text.codePointAt(glyphs.getGlyphCharIndex(glyph)));
        }

        double width() {
            return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
    }

    /** The characters in the order they are read. */
    String text() {
        return source.text().substring(start, end);
    }

    boolean readsFromTheRight() {
        return !source.isEmpty() && !source.directions().baseIsLeftToRight();
    }

    /** How wide the line is, in points. */
    double width(TypefaceLibrary library, Lettering lettering) {
        return strips(library, lettering.size()).stream()
                .mapToDouble(Strip::width)
                .sum();
    }

    /** The glyphs in the order they stand on paper, blanks at the line's end left out. */
    List<Strip> strips(TypefaceLibrary library, float size) {
        int inked = start + text().stripTrailing().length();
        List<Strip> strips = new ArrayList<>();
        if (inked > start) {
            for (Object run : visualRuns(source.directions().createLineBidi(start, inked))) {
                addStrips(strips, (BidiRun) run, library, size);
            }
        }
        return strips;
    }

    private record BidiRun(int start, int end, boolean leftward) {}

    private Object[] visualRuns(Bidi line) {
        int count = line.getRunCount();
        byte[] levels = new byte[count];
        Object[] runs = new Object[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            runs[i] = new BidiRun(start + line.getRunStart(i), start + line.getRunLimit(i), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return runs;
    }

    private void addStrips(List<Strip> strips, BidiRun run, TypefaceLibrary library, float size) {
        List<Stretch> cuts = new ArrayList<>(source.stretches().stream()
                .map(stretch -> stretch.within(run.start(), run.end()))
                .filter(cut -> !cut.isEmpty())
                .toList());
        List<Stretch> order = run.leftward() ? cuts.reversed() : cuts;
        int direction = run.leftward() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        char[] characters = source.text().toCharArray();
        for (Stretch cut : order) {
            Font font = library.shaper(cut.piece().run().typeface()).deriveFont(size);
            strips.add(new Strip(
                    cut.piece(),
                    source.text().substring(cut.start(), cut.end()),
                    font.layoutGlyphVector(LineSetter.UNHINTED, characters, cut.start(), cut.end(), direction)));
        }
    }
}
