package org.engagementchecklist.report.pdf.filter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * How one stream is packed.
 *
 * @param steps the filters in the order they are to be taken off
 */
public record Unpacking(List<Step> steps) {
    private static final int MOST_STEPS = 8;

    /**
     * One filter.
     *
     * @param filter which
     * @param parameters what is said beside it
     */
    public record Step(Filter filter, Parameters parameters) {}

    /** Keeps a copy of the list. */
    public Unpacking {
        steps = List.copyOf(steps);
    }

    /**
     * Unpacks.
     *
     * @param most how many bytes each filter may give out, and the first may take
     * @param allowance how many all of them may take and give out together, with those of other streams
     * @throws TooMuchException if it would be more, or there are more filters than anyone needs
     * @throws IOException if something else was packed, or it is damaged
     */
    public byte[] unpack(byte[] packed, int most, Allowance allowance) throws IOException {
        if (steps.size() > MOST_STEPS) {
            allowance.take(Long.MAX_VALUE);
        }
        InputStream unpacked = new MeasuredStream(new ByteArrayInputStream(packed), most, allowance);
        for (Step step : steps) {
            unpacked = new MeasuredStream(step.filter().unpack(unpacked, step.parameters()), most, allowance);
        }
        try (InputStream last = unpacked) {
            return last.readAllBytes();
        }
    }
}
