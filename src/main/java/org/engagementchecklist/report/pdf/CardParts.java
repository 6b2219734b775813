package org.engagementchecklist.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Prose;

/** Where a long card may be parted between pages: before an action, never between it and its reasons. */
final class CardParts {
    /** A card with at most so many parts stays on one page. */
    private static final int FEW = 5;

    private CardParts() {}

    static boolean areFew(Card card) {
        return of(card).size() <= FEW;
    }

    /** {@return what stays together: the beginning with the first action, each other action, and the end} */
    static List<List<Block>> of(Card card) {
        List<List<Block>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        boolean begun = false;
        boolean ended = false;
        for (Block block : card.blocks()) {
            boolean action = isOf(Prose.Tone.BODY, block);
            boolean end = begun && !ended && !action && !isOf(Prose.Tone.ASIDE, block);
            if ((begun && action) || end) {
                parts.add(new ArrayList<>());
            }
            begun = begun || action;
            ended = ended || end;
            parts.getLast().add(block);
        }
        return parts;
    }

    private static boolean isOf(Prose.Tone tone, Block block) {
        return block instanceof Prose prose && prose.tone() == tone;
    }
}
