package org.engagementchecklist.report.pdf.filter;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives out what another does, as long as that is not too much. */
final class MeasuredStream extends FilterInputStream {
    private final Allowance allowance;
    private long left;

    MeasuredStream(InputStream unpacked, int most, Allowance allowance) {
        super(unpacked);
        this.allowance = allowance;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        allowance.take(left < 0 ? Long.MAX_VALUE : read);
    }
}
