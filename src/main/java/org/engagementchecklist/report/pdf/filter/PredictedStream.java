package org.engagementchecklist.report.pdf.filter;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Rows in which each byte is written as what it differs by from one beside or above it. */
final class PredictedStream extends FilterInputStream {
    private static final int LONGEST_ROW = 1 << 20;

    private final Parameters parameters;
    private final int point;
    private byte[] row = {};
    private byte[] above = {};
    private int place;
    private int end;

    PredictedStream(InputStream unpacked, Parameters parameters) {
        super(unpacked);
        this.parameters = parameters;
        this.point = parameters.pointLength();
    }

    @Override
    public int read() throws IOException {
        if (place == end && !begin()) {
            return -1;
        }
        return row[place++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return ByteByByte.read(this, bytes, from, length);
    }

    /** A last row that is cut short is given out as far as it goes. */
    private boolean begin() throws IOException {
        if (row.length == 0) {
            if (!parameters.makesSense(LONGEST_ROW)) {
                throw new IOException("rows of no length");
            }
            row = new byte[(int) parameters.rowLength()];
            above = new byte[row.length];
        }
        byte[] next = above;
        above = row;
        row = next;
        int kind = parameters.isLikePng() ? in.read() : 1;
        place = 0;
        end = kind < 0 ? 0 : in.readNBytes(row, 0, row.length);
        restore(kind);
        return end > 0;
    }

    private void restore(int kind) throws IOException {
        for (int i = 0; i < end; i++) {
            int left = i < point ? 0 : row[i - point] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < point ? 0 : above[i - point] & 0xFF;
            row[i] += (byte) predicted(kind, left, up, corner);
        }
    }

    private static int predicted(int kind, int left, int up, int corner) throws IOException {
        return switch (kind) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> nearest(left, up, corner);
            default -> throw new IOException("no such prediction");
        };
    }

    private static int nearest(int left, int up, int corner) {
        int guess = left + up - corner;
        int fromLeft = Math.abs(guess - left);
        int fromUp = Math.abs(guess - up);
        int fromCorner = Math.abs(guess - corner);
        return fromLeft <= fromUp && fromLeft <= fromCorner ? left : fromUp <= fromCorner ? up : corner;
    }
}
