package org.engagementchecklist.report.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.engagementchecklist.report.Span;

/** The fonts of one document, and the characters it could not print. */
final class DocumentFonts {
    /** Codes from here on stand for letters the layout engine has merged into others. */
    private static final int MERGED = 0xFFFE;

    private final TypefaceLibrary library;
    private final FontChain chain;
    private final Map<Typeface, PdfFont> fonts = new EnumMap<>(Typeface.class);
    private final Set<Typeface> marked = EnumSet.noneOf(Typeface.class);
    private final SortedSet<String> missing = new TreeSet<>();
    private Optional<PdfFont> typing = Optional.empty();

    DocumentFonts(TypefaceLibrary library) {
        this.library = library;
        this.chain = new FontChain(library);
    }

    TypefaceLibrary library() {
        return library;
    }

    SortedSet<String> missing() {
        return missing;
    }

    PdfFont font(Typeface typeface) {
        return fonts.computeIfAbsent(
                typeface,
                face -> PdfFontFactory.createFont(
                        library.program(face), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED));
    }

    /** The font of what is typed into the file later, so that it holds every letter of its encoding. */
    PdfFont forTyping() {
        return typing.orElseGet(() -> {
            PdfFont font = PdfFontFactory.createFont(
                    library.program(Typeface.SANS), PdfEncodings.WINANSI, EmbeddingStrategy.FORCE_EMBEDDED);
            font.setSubset(false);
            typing = Optional.of(font);
            return font;
        });
    }

    /**
     * The glyph of a code; none where the code stands for a letter merged into another. A glyph without a character of
     * its own, such as one that joins letters, stands for {@code character} in this document.
     */
    Optional<Glyph> glyph(Typeface typeface, int code, String character) {
        Optional<Glyph> glyph =
                code < MERGED ? Optional.ofNullable(library.program(typeface).getGlyphByCode(code)) : Optional.empty();
        glyph.filter(each -> each.getChars() == null).ifPresent(each -> {
            each.setChars(character.toCharArray());
            marked.add(typeface);
        });
        return glyph;
    }

    /** Leaves the library as it was: what a glyph stands for in this document must not reach another. */
    void finish() {
        marked.forEach(library::forget);
    }

    List<Piece> pieces(Span span, Lettering lettering) {
        Color colour = colour(span, lettering);
        Piece.Rule rule = rule(emphasis(span));
        missing.addAll(PlainText.unprintable(span.text()).toList());
        return chain.runs(PlainText.of(span.text()), typeface(span, lettering), missing).stream()
                .map(run -> new Piece(run, colour, rule))
                .toList();
    }

    private static Typeface typeface(Span span, Lettering lettering) {
        return lettering.isHeading() || emphasis(span) == Span.Emphasis.STRONG ? Typeface.SANS_BOLD : Typeface.SANS;
    }

    private static Color colour(Span span, Lettering lettering) {
        boolean quiet = emphasis(span) == Span.Emphasis.QUIET
                || emphasis(span) == Span.Emphasis.DELETED
                || (lettering.isQuiet() && emphasis(span) != Span.Emphasis.STRONG);
        return quiet ? Lettering.GREY : Lettering.BLACK;
    }

    private static Piece.Rule rule(Span.Emphasis emphasis) {
        return switch (emphasis) {
            case INSERTED -> Piece.Rule.UNDER;
            case DELETED -> Piece.Rule.THROUGH;
            case PLAIN, STRONG, QUIET -> Piece.Rule.NONE;
        };
    }

    private static Span.Emphasis emphasis(Span span) {
        return span instanceof Span.Words words ? words.emphasis() : Span.Emphasis.PLAIN;
    }
}
