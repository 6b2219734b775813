package org.engagementchecklist.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled typefaces, in the order in which they are asked for a character. */
enum Typeface {
    SANS("NotoSans-Regular.ttf"),
    SANS_BOLD("NotoSans-Bold.ttf"),
    ARABIC("NotoSansArabic-Regular.ttf"),
    SYMBOLS("DejaVuSans.ttf"),
    EMOJI("NotoEmoji-Regular.ttf"),
    /** Covers nearly every script of the Basic Multilingual Plane: plain, but legible. */
    LAST_RESORT("Unifont.otf");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    byte[] bytes() {
        try (InputStream in = Typeface.class.getResourceAsStream("/org/engagementchecklist/report/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the typeface " + file + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
