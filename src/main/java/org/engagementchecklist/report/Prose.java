package org.engagementchecklist.report;

import java.util.List;

/**
 * A paragraph. A box to tick at its beginning hangs in the margin of the words after it.
 *
 * @param tone how loud it is
 * @param spans its words in the order they are read
 */
public record Prose(Tone tone, List<Span> spans) implements Block {
    /** How loud a paragraph is. */
    public enum Tone {
        /** The line under the title. */
        LEAD,
        /** Ordinary words. */
        BODY,
        /** Words to look up, smaller and greyer. */
        SMALL,
        /** Small words about the action above them, set in as far as the words after a box. */
        ASIDE
    }

    public Prose {
        spans = List.copyOf(spans);
    }

    /**
     * Ordinary words, all of one emphasis.
     *
     * @param text the words
     */
    public static Prose body(String text) {
        return new Prose(Tone.BODY, List.of(Span.plain(text)));
    }

    /**
     * Ordinary words of several emphases.
     *
     * @param spans the words
     */
    public static Prose body(Span... spans) {
        return new Prose(Tone.BODY, List.of(spans));
    }

    /**
     * Words to look up.
     *
     * @param spans the words
     */
    public static Prose small(Span... spans) {
        return new Prose(Tone.SMALL, List.of(spans));
    }

    /**
     * Words about the action above them.
     *
     * @param spans the words
     */
    public static Prose aside(Span... spans) {
        return new Prose(Tone.ASIDE, List.of(spans));
    }

    /** All the words, boxes left out. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
