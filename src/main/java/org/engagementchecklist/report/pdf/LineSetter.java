package org.engagementchecklist.report.pdf;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.lang.Character.UnicodeScript;
import java.text.AttributedString;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Breaks text of scripts that join, stack or run to the left into lines; the JDK's layout engine measures it. */
final class LineSetter {
    static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private static final Set<UnicodeScript> STACKING = EnumSet.of(
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER);

    private final TypefaceLibrary library;

    LineSetter(TypefaceLibrary library) {
        this.library = library;
    }

    /** True where setting one letter after another would misplace them. */
    static boolean isNeededFor(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length)
                || PlainText.of(text).codePoints().anyMatch(LineSetter::isPlacedByOthers);
    }

    /** {@return whether the letters around it decide how a letter looks} */
    static boolean joinsOrStacks(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.ARABIC || STACKING.contains(script);
    }

    /** A mark that is not part of its letter stands above or below the letter, not after it. */
    private static boolean isPlacedByOthers(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK
                || STACKING.contains(UnicodeScript.of(codePoint));
    }

    List<ShapedLine> lines(List<Piece> pieces, float size, float width) {
        String text = Piece.text(pieces);
        List<ShapedLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            ShapedText paragraph = ShapedText.part(pieces, start, end);
            breakInto(lines, paragraph, size, width);
            start = end + 1;
        }
        return lines;
    }

    private void breakInto(List<ShapedLine> lines, ShapedText text, float size, float width) {
        if (text.isEmpty()) {
            lines.add(new ShapedLine(text, 0, 0));
            return;
        }
        LineBreakMeasurer measurer = new LineBreakMeasurer(
                attributed(text, size).getIterator(), BreakIterator.getLineInstance(Locale.ROOT), UNHINTED);
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            int end = Math.max(measurer.nextOffset(width), start + 1);
            measurer.setPosition(end);
            lines.add(new ShapedLine(text, start, end));
        }
    }

    private AttributedString attributed(ShapedText text, float size) {
        AttributedString attributed = new AttributedString(text.text());
        for (Stretch stretch : text.stretches()) {
            attributed.addAttribute(
                    TextAttribute.FONT,
                    library.shaper(stretch.piece().run().typeface()).deriveFont(size),
                    stretch.start(),
                    stretch.end());
        }
        return attributed;
    }
}
