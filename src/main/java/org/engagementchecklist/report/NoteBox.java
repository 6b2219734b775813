package org.engagementchecklist.report;

import java.util.List;

/**
 * A framed note that is seen before anything around it.
 *
 * @param heading what it is about, one line
 * @param prose what it says
 */
public record NoteBox(String heading, List<Prose> prose) implements Block {
    /** The level of its heading. */
    public static final int HEADING_LEVEL = 2;

    public NoteBox {
        prose = List.copyOf(prose);
    }
}
