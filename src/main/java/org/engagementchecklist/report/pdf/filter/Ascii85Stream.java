package org.engagementchecklist.report.pdf.filter;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Five letters for four bytes, one for four zeros; white space between them means nothing. */
final class Ascii85Stream extends FilterInputStream {
    private static final int END = '~';
    private static final int ZEROS = 'z';
    private static final int FIRST = '!';
    private static final int LETTERS = 85;

    private long group;
    private int left;
    private boolean isAtEnd;

    Ascii85Stream(InputStream packed) {
        super(packed);
    }

    @Override
    public int read() throws IOException {
        if (left == 0 && !isAtEnd) {
            begin();
        }
        if (left == 0) {
            return -1;
        }
        left--;
        int next = (int) (group >> 24) & 0xFF;
        group <<= 8;
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return ByteByByte.read(this, bytes, from, length);
    }

    private void begin() throws IOException {
        int letter = letter();
        if (letter == ZEROS) {
            group = 0;
            left = 4;
            return;
        }
        int given = 0;
        group = 0;
        while (given < 5 && !isAtEnd) {
            group = group * LETTERS + valueOf(letter);
            given++;
            letter = given < 5 ? letter() : letter;
        }
        for (int i = given; i < 5; i++) {
            group = group * LETTERS + LETTERS - 1;
        }
        left = Math.max(given - 1, 0);
    }

    private int letter() throws IOException {
        int next = in.read();
        while (WhiteSpace.includes(next)) {
            next = in.read();
        }
        isAtEnd = next < 0 || next == END;
        return next;
    }

    private static int valueOf(int letter) throws IOException {
        if (letter < FIRST || letter >= FIRST + LETTERS) {
            throw new IOException("no letter of these");
        }
        return letter - FIRST;
    }
}
