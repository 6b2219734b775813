package org.engagementchecklist.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** An sRGB profile (ICC version 2.1) computed here, because the profiles of Java runtimes differ from each other. */
final class ColourProfile {
    private static final int TAGS = 9;
    private static final int HEADER = 128 + 4 + TAGS * 12;
    private static final int CURVE_POINTS = 1024;
    private static final double[][] PRIMARIES = {
        {0.4360, 0.2225, 0.0139}, {0.3851, 0.7169, 0.0971}, {0.1431, 0.0606, 0.7139}
    };
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    private final ByteBuffer table = ByteBuffer.allocate(TAGS * 12);
    private final ByteBuffer data = ByteBuffer.allocate(4096);

    private ColourProfile() {}

    static byte[] bytes() {
        ColourProfile profile = new ColourProfile();
        profile.fill();
        return profile.assemble();
    }

    private void fill() {
        tag("desc", description("sRGB"));
        tag("cprt", text("No copyright, use freely"));
        tag("wtpt", xyz(WHITE));
        tag("rXYZ", xyz(PRIMARIES[0]));
        tag("gXYZ", xyz(PRIMARIES[1]));
        tag("bXYZ", xyz(PRIMARIES[2]));
        int curveAt = HEADER + data.position();
        byte[] curve = curve();
        tag("rTRC", curve);
        entry("gTRC", curveAt, curve.length);
        entry("bTRC", curveAt, curve.length);
    }

    private byte[] assemble() {
        int size = HEADER + data.position();
        ByteBuffer all = ByteBuffer.allocate(size);
        all.putInt(0, size).putInt(8, 0x02100000);
        put(all, 12, "mntrRGB XYZ ");
        all.putShort(24, (short) 2020).putShort(26, (short) 1).putShort(28, (short) 1);
        put(all, 36, "acsp");
        for (int i = 0; i < WHITE.length; i++) {
            all.putInt(68 + 4 * i, fixed(WHITE[i]));
        }
        all.putInt(128, TAGS).put(132, table.array()).put(HEADER, data.array(), 0, data.position());
        return all.array();
    }

    private void tag(String name, byte[] contents) {
        entry(name, HEADER + data.position(), contents.length);
        data.put(contents);
        data.position((data.position() + 3) / 4 * 4);
    }

    private void entry(String name, int offset, int length) {
        table.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(offset).putInt(length);
    }

    private static byte[] description(String words) {
        ByteBuffer buffer = ByteBuffer.allocate(12 + words.length() + 1 + 78);
        put(buffer, 0, "desc");
        buffer.putInt(8, words.length() + 1);
        put(buffer, 12, words);
        return buffer.array();
    }

    private static byte[] text(String words) {
        ByteBuffer buffer = ByteBuffer.allocate(8 + words.length() + 1);
        put(buffer, 0, "text");
        put(buffer, 8, words);
        return buffer.array();
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(20);
        put(buffer, 0, "XYZ ");
        for (int i = 0; i < values.length; i++) {
            buffer.putInt(8 + 4 * i, fixed(values[i]));
        }
        return buffer.array();
    }

    private static byte[] curve() {
        ByteBuffer buffer = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        put(buffer, 0, "curv");
        buffer.putInt(8, CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            buffer.putShort(12 + 2 * i, (short) Math.round(65535 * linear(i / (CURVE_POINTS - 1.0))));
        }
        return buffer.array();
    }

    private static double linear(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static void put(ByteBuffer buffer, int position, String words) {
        buffer.put(position, words.getBytes(StandardCharsets.US_ASCII));
    }
}
