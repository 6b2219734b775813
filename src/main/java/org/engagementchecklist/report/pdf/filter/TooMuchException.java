package org.engagementchecklist.report.pdf.filter;

import java.io.IOException;

/** More would have been read or unpacked than is allowed of one file. */
public final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuchException() {
        super("more than is allowed of one file");
    }
}
