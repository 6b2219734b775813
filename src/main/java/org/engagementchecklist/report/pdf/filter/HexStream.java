package org.engagementchecklist.report.pdf.filter;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Two hexadecimal digits a byte; white space between them means nothing. */
final class HexStream extends FilterInputStream {
    private static final int END = '>';

    private boolean isAtEnd;

    HexStream(InputStream packed) {
        super(packed);
    }

    @Override
    public int read() throws IOException {
        int high = digit();
        if (high < 0) {
            return -1;
        }
        return high << 4 | Math.max(digit(), 0);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return ByteByByte.read(this, bytes, from, length);
    }

    private int digit() throws IOException {
        int next = isAtEnd ? END : in.read();
        while (WhiteSpace.includes(next)) {
            next = in.read();
        }
        isAtEnd = next < 0 || next == END;
        int digit = Character.digit(next, 16);
        if (digit < 0 && !isAtEnd) {
            throw new IOException("no hexadecimal digit");
        }
        return digit;
    }
}
