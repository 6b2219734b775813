package org.engagementchecklist.report.pdf;

import com.itextpdf.io.source.IRandomAccessSource;
import java.io.IOException;
import org.engagementchecklist.report.pdf.filter.Allowance;

/** A file in memory that can be read from anywhere, but not again and again without end. */
final class BoundedSource implements IRandomAccessSource {
    private final byte[] file;
    private final Allowance allowance;

    BoundedSource(byte[] file, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
    }

    @Override
    public int get(long from) throws IOException {
        allowance.take(1);
        return from < 0 || from >= file.length ? -1 : file[(int) from] & 0xFF;
    }

    @Override
    public int get(long from, byte[] bytes, int at, int length) throws IOException {
        if (from < 0 || from >= file.length) {
            return -1;
        }
        int read = (int) Math.min(length, file.length - from);
        allowance.take(read);
        System.arraycopy(file, (int) from, bytes, at, read);
        return read;
    }

    @Override
    public long length() {
        return file.length;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
