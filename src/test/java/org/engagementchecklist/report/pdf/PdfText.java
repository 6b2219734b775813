package org.engagementchecklist.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A PDF file written by hand: objects by number, and at the end a trailer or a stream that lists them. */
final class PdfText {
    private final StringBuilder file = new StringBuilder("%PDF-1.7\n");
    private final List<Integer> places = new ArrayList<>(List.of(0));

    /** The next object, numbered from 1. */
    PdfText object(String words) {
        places.add(file.length());
        file.append(places.size() - 1).append(" 0 obj ").append(words).append(" endobj\n");
        return this;
    }

    /** The next object, as a stream. */
    PdfText stream(String dictionary, byte[] content) {
        return object("<<" + dictionary + "/Length " + content.length + ">> stream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream");
    }

    /** With a table of all objects; the first is the root. */
    byte[] withTable() {
        int start = file.length();
        String entries =
                places.stream().skip(1).map("%010d 00000 n \n"::formatted).collect(Collectors.joining());
        return ended(
                start,
                "xref\n0 " + places.size() + "\n0000000000 65535 f \n" + entries + "trailer <</Size " + places.size()
                        + "/Root 1 0 R>>\n");
    }

    /** With a last object that ends the file and is found by it. */
    byte[] endingWith(String dictionary, byte[] content) {
        int start = file.length();
        stream(dictionary, content);
        return ended(start, "");
    }

    /** {@return the entries of a table of objects for all so far, the first as the only one of the second} */
    byte[] entriesWithFirstInSecond() {
        byte[] entries = new byte[4 * (places.size() + 1)];
        for (int i = 1; i < places.size(); i++) {
            entries[4 * i] = (byte) (i == 1 ? 2 : 1);
            int place = i == 1 ? 2 << 8 : places.get(i) << 8;
            entries[4 * i + 1] = (byte) (place >> 16);
            entries[4 * i + 2] = (byte) (place >> 8);
        }
        return entries;
    }

    private byte[] ended(int start, String table) {
        return (file + table + "startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
