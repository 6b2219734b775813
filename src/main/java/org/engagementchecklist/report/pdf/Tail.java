package org.engagementchecklist.report.pdf;

import java.util.List;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Prose;

/** How much of the end of a report stays together, so that its last page is never nearly empty. */
final class Tail {
    private static final int MOST_BLOCKS = 6;
    private static final int MOST_LETTERS = 1_800;

    private Tail() {}

    /** {@return how many of the last blocks stay on one page; they are short paragraphs} */
    static int of(List<Block> blocks) {
        int letters = 0;
        int size = 0;
        for (Block block : blocks.reversed()) {
            letters += block instanceof Prose prose ? prose.text().length() : MOST_LETTERS + 1;
            if (size == MOST_BLOCKS || letters > MOST_LETTERS) {
                return size;
            }
            size++;
        }
        return size;
    }
}
