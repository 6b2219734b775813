package org.engagementchecklist.report.pdf.filter;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;

/** The other way round of each filter, written from the standard alone, for any length without holding it in memory. */
public enum Packing {
    FLATE("FlateDecode") {
        @Override
        OutputStream over(OutputStream packed) {
            return new BufferedOutputStream(new DeflaterOutputStream(packed), 1 << 16);
        }
    },
    LZW("LZWDecode") {
        @Override
        OutputStream over(OutputStream packed) {
            return new Codes(packed, 1);
        }
    },
    RUN_LENGTH("RunLengthDecode") {
        @Override
        OutputStream over(OutputStream packed) {
            return new Runs(packed);
        }
    },
    ASCII_HEX("ASCIIHexDecode") {
        @Override
        OutputStream over(OutputStream packed) {
            return new Digits(packed);
        }
    },
    ASCII_85("ASCII85Decode") {
        @Override
        OutputStream over(OutputStream packed) {
            return new Letters(packed);
        }
    };

    private final String pdfName;

    Packing(String pdfName) {
        this.pdfName = pdfName;
    }

    abstract OutputStream over(OutputStream packed);

    /** {@return how a PDF file names this filter} */
    public String pdfName() {
        return pdfName;
    }

    /** {@return how a PDF file names these filters} */
    public static String named(List<Packing> chain) {
        return chain.stream().map(each -> "/" + each.pdfName).collect(Collectors.joining("", "[", "]"));
    }

    /**
     * {@return some content so many times over, packed}
     *
     * @param chain the filters in the order in which they are taken off
     */
    public static byte[] pack(List<Packing> chain, byte[] content, long times) {
        return packIfSmall(chain, content, times, Integer.MAX_VALUE).orElseThrow();
    }

    /**
     * {@return some content so many times over, packed, if that is not longer than this}
     *
     * @param chain the filters in the order in which they are taken off
     */
    public static Optional<byte[]> packIfSmall(List<Packing> chain, byte[] content, long times, int most) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        OutputStream unpacked = packed;
        for (Packing each : chain) {
            unpacked = each.over(unpacked);
        }
        try (OutputStream out = unpacked) {
            for (long i = 0; i < times; i++) {
                out.write(content);
                if (packed.size() > most) {
                    return Optional.empty();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(packed.toByteArray());
    }

    /** {@return the content packed with codes that grow early, 1, or late, 0} */
    static byte[] lzw(byte[] content, int early) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new Codes(packed, early)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static final class Codes extends FilterOutputStream {
        private final int early;
        private final Map<Integer, Integer> known = new HashMap<>();
        private int next = 258;
        private int row = -1;
        private long bits;
        private int count;

        Codes(OutputStream packed, int early) {
            super(packed);
            this.early = early;
        }

        @Override
        public void write(int each) throws IOException {
            int letter = each & 0xFF;
            if (row < 0) {
                row = letter;
                return;
            }
            Integer longer = known.get(row << 8 | letter);
            if (longer != null) {
                row = longer;
                return;
            }
            code(row);
            known.put(row << 8 | letter, next++);
            if (next == 4094) {
                code(256);
                known.clear();
                next = 258;
            }
            row = letter;
        }

        @Override
        public void close() throws IOException {
            if (row >= 0) {
                code(row);
                next++;
            }
            code(257);
            out.write((int) (bits << (8 - count)));
            super.close();
        }

        /** The reader knows one row less than the writer. */
        private void code(int code) throws IOException {
            int there = next - 1 + early;
            int width = next == 258 ? 9 : there < 512 ? 9 : there < 1024 ? 10 : there < 2048 ? 11 : 12;
            bits = bits << width | code;
            count += width;
            while (count >= 8) {
                count -= 8;
                out.write((int) (bits >> count));
            }
        }
    }

    private static final class Runs extends FilterOutputStream {
        private int last = -1;
        private int count;

        Runs(OutputStream packed) {
            super(packed);
        }

        @Override
        public void write(int each) throws IOException {
            int letter = each & 0xFF;
            if (letter != last || count == 128) {
                flushRun();
                last = letter;
            }
            count++;
        }

        @Override
        public void close() throws IOException {
            flushRun();
            out.write(128);
            super.close();
        }

        private void flushRun() throws IOException {
            if (count > 0) {
                out.write(count == 1 ? 0 : 257 - count);
                out.write(last);
            }
            count = 0;
        }
    }

    private static final class Digits extends FilterOutputStream {
        Digits(OutputStream packed) {
            super(packed);
        }

        @Override
        public void write(int each) throws IOException {
            out.write(Character.forDigit(each >> 4 & 0xF, 16));
            out.write(Character.forDigit(each & 0xF, 16));
        }

        @Override
        public void close() throws IOException {
            out.write('>');
            super.close();
        }
    }

    private static final class Letters extends FilterOutputStream {
        private long group;
        private int count;

        Letters(OutputStream packed) {
            super(packed);
        }

        @Override
        public void write(int each) throws IOException {
            group = (group << 8) | (each & 0xFF);
            if (++count == 4) {
                if (group == 0) {
                    out.write('z');
                } else {
                    letters(5);
                }
                group = 0;
                count = 0;
            }
        }

        @Override
        public void close() throws IOException {
            if (count > 0) {
                group <<= 8 * (4 - count);
                letters(count + 1);
            }
            out.write('~');
            out.write('>');
            super.close();
        }

        private void letters(int first) throws IOException {
            int[] letters = new int[5];
            for (int i = 4; i >= 0; i--) {
                letters[i] = (int) (group % 85) + '!';
                group /= 85;
            }
            for (int i = 0; i < first; i++) {
                out.write(letters[i]);
            }
        }
    }
}
