package org.engagementchecklist.report.pdf;

import java.util.List;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Cue;
import org.engagementchecklist.report.FactList;
import org.engagementchecklist.report.Fields;
import org.engagementchecklist.report.Grid;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.NoteBox;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.WriteIn;

/** How much of the end of a report stays together, so that its last page is never nearly empty. */
final class Tail {
    private static final int MOST_BLOCKS = 6;
    private static final int MOST_LETTERS = 1_800;

    private Tail() {}

    /** {@return how many of the last blocks stay on one page; they are headings, facts and short paragraphs} */
    static int of(List<Block> blocks) {
        int letters = 0;
        int size = 0;
        for (Block block : blocks.reversed()) {
            letters += letters(block);
            if (size == MOST_BLOCKS || letters > MOST_LETTERS) {
                return size;
            }
            size++;
        }
        return size;
    }

    /** What is no short text does not belong to the tail. */
    private static int letters(Block block) {
        return switch (block) {
            case Prose prose -> prose.text().length();
            case Heading heading -> heading.text().length();
            case FactList list ->
                list.facts().stream()
                        .mapToInt(fact -> fact.label().length() + fact.value().length())
                        .sum();
            case NoteBox _, Grid _, Card _, Bullets _, WriteIn _, Cue _, Choices _, Fields _ -> MOST_LETTERS + 1;
        };
    }
}
