package org.engagementchecklist.storage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import org.engagementchecklist.engagement.Engagement;

/**
 * How much of a file is believed. Real files stay far below; what exceeds a limit is a mistake or an attack, and is
 * refused before it can fill the memory.
 *
 * @param bytes the largest file
 * @param tokens the most names, values and brackets
 */
record Limits(int bytes, long tokens) {

    static final Limits CHECKLIST = new Limits(20_000_000, 1_000_000);
    static final Limits ENGAGEMENT = new Limits(5_000_000, 200_000);
    static final int DEPTH = 64;

    /** Every value's path is remembered: long names inside one another would fill the memory with paths. */
    static final int PATH = 500;

    /** {@return a parser factory that refuses what exceeds the limits, and names given twice} */
    JsonFactory json() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(Engagement.LONGEST_TEXT)
                        .maxNameLength(200)
                        .maxNumberLength(40)
                        .maxDocumentLength(bytes)
                        .maxTokenCount(tokens)
                        .build())
                .build();
    }
}
