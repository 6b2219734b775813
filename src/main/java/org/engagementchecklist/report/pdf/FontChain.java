package org.engagementchecklist.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts text by the first typeface that covers each character. */
final class FontChain {
    private static final List<Typeface> FALLBACKS =
            List.of(Typeface.ARABIC, Typeface.SYMBOLS, Typeface.EMOJI, Typeface.LAST_RESORT);

    private final TypefaceLibrary library;

    FontChain(TypefaceLibrary library) {
        this.library = library;
    }

    /** What no typeface covers is printed as its code point, and added to {@code missing}. */
    List<Run> runs(String text, Typeface first, Set<String> missing) {
        List<Run> runs = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        Typeface current = first;
        for (int codePoint : text.codePoints().toArray()) {
            Optional<Typeface> covering = covering(codePoint, first, current);
            Typeface next = covering.orElse(first);
            if (next != current) {
                flush(pending, current, runs);
                current = next;
            }
            pending.append(covering.isPresent() ? Character.toString(codePoint) : spelledOut(codePoint, missing));
        }
        flush(pending, current, runs);
        return runs;
    }

    private Optional<Typeface> covering(int codePoint, Typeface first, Typeface current) {
        if (codePoint == '\n' || (leansOnNeighbour(codePoint) && library.covers(current, codePoint))) {
            return Optional.of(current);
        }
        if (library.covers(first, codePoint)) {
            return Optional.of(first);
        }
        return FALLBACKS.stream()
                .filter(typeface -> library.covers(typeface, codePoint))
                .findFirst();
    }

    private static boolean leansOnNeighbour(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String spelledOut(int codePoint, Set<String> missing) {
        missing.add(PlainText.number(codePoint));
        return PlainText.spelledOut(codePoint);
    }

    private static void flush(StringBuilder pending, Typeface typeface, List<Run> runs) {
        if (!pending.isEmpty()) {
            runs.add(new Run(pending.toString(), typeface));
            pending.setLength(0);
        }
    }
}
