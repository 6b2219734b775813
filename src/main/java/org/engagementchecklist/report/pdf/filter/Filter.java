package org.engagementchecklist.report.pdf.filter;

import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

/** A way to pack what is not a picture. */
public enum Filter {
    /** Deflate, in a zlib stream. */
    FLATE("FlateDecode", "Fl") {
        @Override
        InputStream unpack(InputStream packed, Parameters parameters) {
            return predicted(new InflaterInputStream(packed), parameters);
        }
    },
    /** Lempel, Ziv and Welch. */
    LZW("LZWDecode", "LZW") {
        @Override
        InputStream unpack(InputStream packed, Parameters parameters) {
            return predicted(new LzwStream(packed, parameters.earlyChange()), parameters);
        }
    },
    /** A byte and how often it stands there. */
    RUN_LENGTH("RunLengthDecode", "RL") {
        @Override
        InputStream unpack(InputStream packed, Parameters parameters) {
            return new RunLengthStream(packed);
        }
    },
    /** Two hexadecimal digits a byte. */
    ASCII_HEX("ASCIIHexDecode", "AHx") {
        @Override
        InputStream unpack(InputStream packed, Parameters parameters) {
            return new HexStream(packed);
        }
    },
    /** Five letters for four bytes. */
    ASCII_85("ASCII85Decode", "A85") {
        @Override
        InputStream unpack(InputStream packed, Parameters parameters) {
            return new Ascii85Stream(packed);
        }
    };

    private final String name;
    private final String abbreviation;

    Filter(String name, String abbreviation) {
        this.name = name;
        this.abbreviation = abbreviation;
    }

    /** {@return the filter that a PDF file calls by this name, without its slash} */
    public static Optional<Filter> named(String name) {
        return Stream.of(values())
                .filter(each -> each.name.equals(name) || each.abbreviation.equals(name))
                .findFirst();
    }

    abstract InputStream unpack(InputStream packed, Parameters parameters);

    private static InputStream predicted(InputStream unpacked, Parameters parameters) {
        return parameters.isPredicted() ? new PredictedStream(unpacked, parameters) : unpacked;
    }
}
