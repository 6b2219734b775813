package org.engagementchecklist.report;

import java.util.List;

/**
 * A whole paper, independent of any file format.
 *
 * @param title what the paper is about, which a reader shows in the window's title
 * @param language the language of its words as a BCP 47 tag, for screen readers
 * @param footer what stands at the foot of every page
 * @param blocks its contents in the order they are read; a heading is at most one level below the one before it
 */
public record Report(String title, String language, Footer footer, List<Block> blocks) {
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
            case Prose _, FactList _, Grid _, Bullets _, WriteIn _ -> 0;
        };
    }
}
