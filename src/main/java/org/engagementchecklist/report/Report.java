package org.engagementchecklist.report;

import java.util.List;

/**
 * A whole paper, independent of any file format.
 *
 * @param kind which of the papers it is
 * @param title what the paper is about, which a reader shows in the window's title
 * @param language the language of its words as a BCP 47 tag, for screen readers
 * @param footer what stands at the foot of every page
 * @param blocks its contents in the order they are read; a heading is at most one level below the one before it
 */
public record Report(Kind kind, String title, String language, Footer footer, List<Block> blocks) {
    /** Which of the papers a report is. A file keeps it, so that it can be said what somebody opens. */
    public enum Kind {
        /** The summary of an engagement, whose file carries the engagement. */
        SUMMARY,
        /** What one office needs to know of an engagement. */
        MEETING_PAGE,
        /** What two states of an engagement differ in. */
        COMPARISON,
        /** The questions of a checklist, to be answered by hand. */
        BLANK_CHECKLIST,
        /** A whole checklist in words. */
        WHOLE_CHECKLIST
    }

    /** @throws IllegalArgumentException if the title or the language is blank, or a level of headings is skipped */
    public Report {
        if (title.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("a report has a title and a language");
        }
        blocks = List.copyOf(blocks);
        int level = 0;
        for (Block block : blocks) {
            int next = headingLevel(block);
            if (next > level + 1) {
                throw new IllegalArgumentException("a level of headings is skipped at " + block);
            }
            level = next == 0 ? level : next;
        }
    }

    private static int headingLevel(Block block) {
        return switch (block) {
            case Heading heading -> heading.level();
            case NoteBox _ -> NoteBox.HEADING_LEVEL;
            case Card _ -> Card.HEADING_LEVEL;
            case Prose _, FactList _, Grid _, Bullets _, WriteIn _, Cue _, Choices _, Fields _ -> 0;
        };
    }
}
