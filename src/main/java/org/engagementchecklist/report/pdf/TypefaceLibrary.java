package org.engagementchecklist.report.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.otf.Glyph;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads each typeface once, when a character first asks for it. */
final class TypefaceLibrary {
    private final Map<Typeface, FontProgram> programs = new ConcurrentHashMap<>();
    private final Map<Typeface, Font> shapers = new ConcurrentHashMap<>();

    FontProgram program(Typeface typeface) {
        return programs.computeIfAbsent(typeface, TypefaceLibrary::read);
    }

    /** The same typeface for the layout engine of the JDK, which joins and reorders letters. */
    Font shaper(Typeface typeface) {
        return shapers.computeIfAbsent(typeface, TypefaceLibrary::readForShaping);
    }

    /** The typeface is read anew when it is next needed. */
    void forget(Typeface typeface) {
        programs.remove(typeface);
    }

    boolean covers(Typeface typeface, int codePoint) {
        Glyph glyph = program(typeface).getGlyph(codePoint);
        return glyph != null && glyph.getCode() != 0;
    }

    private static FontProgram read(Typeface typeface) {
        try {
            return FontProgramFactory.createFont(typeface.bytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font readForShaping(Typeface typeface) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(typeface.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the typeface " + typeface + " is damaged", e);
        }
    }
}
