package org.engagementchecklist.report.pdf;

/**
 * Where a piece stands in a text.
 *
 * @param piece the piece
 * @param start its first character
 * @param end after its last character
 */
record Stretch(Piece piece, int start, int end) {
    /** The part of this stretch from {@code from} to {@code to}; empty where its start is not before its end. */
    Stretch within(int from, int to) {
        return new Stretch(piece, Math.max(start, from), Math.min(end, to));
    }

    boolean isEmpty() {
        return start >= end;
    }
}
