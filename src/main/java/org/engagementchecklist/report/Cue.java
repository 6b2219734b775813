package org.engagementchecklist.report;

import java.util.List;

/**
 * A note in grey to whoever goes through a paper, about the way from here.
 *
 * @param blocks what it says, prose and lists
 */
public record Cue(List<Block> blocks) implements Block {
    public Cue {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()
                || !blocks.stream().allMatch(block -> block instanceof Prose || block instanceof Bullets)) {
            throw new IllegalArgumentException("a cue has words, and nothing but words");
        }
    }
}
