package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceGray;

/** The sizes of letters on paper. Greys stay dark enough to be read from a photocopy. */
enum Lettering {
    TITLE(20, 26),
    PART(13, 18),
    CARD(11.5f, 15.5f),
    LEAD(10, 14),
    BODY(9.5f, 13.5f),
    SMALL(8.5f, 12);

    static final Color BLACK = new DeviceGray(0.05f);
    static final Color GREY = new DeviceGray(0.33f);
    static final Color RULE = new DeviceGray(0.65f);
    static final Color SHADE = new DeviceGray(0.94f);

    private final float size;
    private final float leading;

    Lettering(float size, float leading) {
        this.size = size;
        this.leading = leading;
    }

    /** The height of the letters, in points. */
    float size() {
        return size;
    }

    /** From one line to the next, in points. */
    float leading() {
        return leading;
    }

    boolean isHeading() {
        return this == TITLE || this == PART || this == CARD;
    }

    boolean isQuiet() {
        return this == LEAD || this == SMALL;
    }
}
