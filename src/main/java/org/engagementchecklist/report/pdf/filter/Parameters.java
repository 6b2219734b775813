package org.engagementchecklist.report.pdf.filter;

/**
 * What a PDF file says beside the name of a filter. Numbers without sense are those of whoever made the file.
 *
 * @param predictor 1 for none, 2 for that of TIFF, 10 or more for those of PNG
 * @param colours how many values a point has
 * @param bits how many bits a value has
 * @param columns how many points a row has
 * @param earlyChange whether the codes of LZW grow one code early
 */
public record Parameters(int predictor, int colours, int bits, int columns, boolean earlyChange) {
    /** What is meant where a file says nothing. */
    public static final Parameters NONE = new Parameters(1, 1, 8, 1, true);

    boolean isPredicted() {
        return predictor == 2 || predictor >= 10;
    }

    boolean isLikePng() {
        return predictor >= 10;
    }

    /** In bytes; at least 1 in a file that makes sense. */
    long rowLength() {
        return ((long) colours * bits * columns + 7) / 8;
    }

    /** In bytes, of one point; at least 1. */
    int pointLength() {
        return Math.max(1, colours * bits / 8);
    }

    /** {@return whether rows of this kind are such as PDF allows, and none is longer than this} */
    boolean makesSense(int longestRow) {
        return colours > 0
                && colours <= 32
                && bits > 0
                && bits <= 16
                && columns > 0
                && (predictor != 2 || bits == 8)
                && rowLength() <= longestRow;
    }
}
