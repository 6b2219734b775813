package org.engagementchecklist.report.pdf.filter;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes as they are, or one that stands for many. */
final class RunLengthStream extends FilterInputStream {
    private static final int END = 128;

    private int left;
    private boolean isRepeated;
    private int repeated;

    RunLengthStream(InputStream packed) {
        super(packed);
    }

    @Override
    public int read() throws IOException {
        if (left == 0 && !begin()) {
            return -1;
        }
        left--;
        return isRepeated ? repeated : needed();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return ByteByByte.read(this, bytes, from, length);
    }

    private boolean begin() throws IOException {
        int length = in.read();
        if (length < 0 || length == END) {
            return false;
        }
        isRepeated = length > END;
        left = isRepeated ? 257 - length : length + 1;
        repeated = isRepeated ? needed() : 0;
        return true;
    }

    private int needed() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }
}
