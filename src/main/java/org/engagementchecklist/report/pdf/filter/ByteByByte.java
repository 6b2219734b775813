package org.engagementchecklist.report.pdf.filter;

import java.io.IOException;
import java.io.InputStream;

/** Reads many bytes of a stream that makes one at a time; a failure is never kept back for a later call. */
final class ByteByByte {
    private ByteByByte() {}

    static int read(InputStream unpacked, byte[] bytes, int from, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            int next = unpacked.read();
            if (next < 0) {
                return i == 0 ? -1 : i;
            }
            bytes[from + i] = (byte) next;
        }
        return length;
    }
}
