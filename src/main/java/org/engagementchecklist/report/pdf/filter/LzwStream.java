package org.engagementchecklist.report.pdf.filter;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Codes of 9 to 12 bits, each for a row of bytes that was there before and one more. */
final class LzwStream extends FilterInputStream {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int MOST_CODES = 4096;

    private final int early;
    private final int[] before = new int[MOST_CODES];
    private final byte[] last = new byte[MOST_CODES];
    private final byte[] row = new byte[MOST_CODES];
    private int rowLeft;
    private int codes = END + 1;
    private int previous = -1;
    private int first;
    private int bits;
    private int bitsLeft;
    private boolean isAtEnd;

    LzwStream(InputStream packed, boolean earlyChange) {
        super(packed);
        this.early = earlyChange ? 1 : 0;
    }

    @Override
    public int read() throws IOException {
        while (rowLeft == 0 && !isAtEnd) {
            take(code());
        }
        return rowLeft == 0 ? -1 : row[--rowLeft] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return ByteByByte.read(this, bytes, from, length);
    }

    private void take(int code) throws IOException {
        if (code == END) {
            isAtEnd = true;
        } else if (code == CLEAR) {
            codes = END + 1;
            previous = -1;
        } else {
            if (code > codes || (code == codes && previous < 0)) {
                throw new IOException("a code for nothing");
            }
            spell(code);
            learn();
            previous = code;
        }
    }

    /** Lays out what a code stands for, from its end, as it is given out from there. */
    private void spell(int code) {
        rowLeft = 0;
        int each = code;
        if (code == codes) {
            row[rowLeft++] = (byte) first;
            each = previous;
        }
        while (each > END) {
            row[rowLeft++] = last[each];
            each = before[each];
        }
        first = each;
        row[rowLeft++] = (byte) each;
    }

    private void learn() {
        if (previous >= 0 && codes < MOST_CODES) {
            before[codes] = previous;
            last[codes] = (byte) first;
            codes++;
        }
    }

    private int width() {
        int next = codes + early;
        return next < 512 ? 9 : next < 1024 ? 10 : next < 2048 ? 11 : 12;
    }

    private int code() throws IOException {
        int width = width();
        while (bitsLeft < width) {
            int next = in.read();
            if (next < 0) {
                return END;
            }
            bits = bits << 8 | next;
            bitsLeft += 8;
        }
        bitsLeft -= width;
        return bits >>> bitsLeft & (1 << width) - 1;
    }
}
