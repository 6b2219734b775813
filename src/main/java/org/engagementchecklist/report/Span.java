package org.engagementchecklist.report;

import org.engagementchecklist.checklist.LinkTarget;

/** A stretch of a paragraph. */
public sealed interface Span {
    /** How a stretch of words differs from those around it. */
    enum Emphasis {
        PLAIN,
        STRONG,
        QUIET,
        /** Words that were not there before: underlined. */
        INSERTED,
        /** Words that are no longer there: struck through. */
        DELETED
    }

    /** The words of this stretch; empty where it has none. */
    String text();

    /**
     * Words as they are.
     *
     * @param text the words
     */
    static Span plain(String text) {
        return new Words(text, Emphasis.PLAIN);
    }

    /**
     * Words that are seen first.
     *
     * @param text the words
     */
    static Span strong(String text) {
        return new Words(text, Emphasis.STRONG);
    }

    /**
     * Words that step back.
     *
     * @param text the words
     */
    static Span quiet(String text) {
        return new Words(text, Emphasis.QUIET);
    }

    /**
     * Words that were not there before.
     *
     * @param text the words
     */
    static Span inserted(String text) {
        return new Words(text, Emphasis.INSERTED);
    }

    /**
     * Words that are no longer there.
     *
     * @param text the words
     */
    static Span deleted(String text) {
        return new Words(text, Emphasis.DELETED);
    }

    /**
     * Words.
     *
     * @param text the words; a line feed begins a new line
     * @param emphasis how they differ from those around them
     */
    record Words(String text, Emphasis emphasis) implements Span {}

    /**
     * Words that lead somewhere.
     *
     * @param text the words, which say on paper where they lead
     * @param target where they lead
     */
    record Link(String text, LinkTarget target) implements Span {
        public Link {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a link has words");
            }
        }
    }

    /**
     * An empty box to tick, on paper or on screen.
     *
     * @param purpose what a tick in it says, for those who do not see where it stands
     */
    record TickBox(String purpose) implements Span {
        @Override
        public String text() {
            return "";
        }
    }
}
