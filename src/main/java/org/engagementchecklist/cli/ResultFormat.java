package org.engagementchecklist.cli;

import java.util.Locale;
import org.engagementchecklist.storage.JsonDocument;

/** The kinds of JSON that commands write for other programs, each with a schema of its name in {@code schema/results}. */
enum ResultFormat {
    ASSESSMENT,
    CHECK_REPORT,
    EDITION_DIFFERENCE,
    MOVE_ACCOUNT,
    REPORT_ROW;

    /** Counted up whenever a field comes, goes or changes its meaning. */
    private static final int SCHEMA = 1;

    /** {@return a document that says which kind it is, and of which version} */
    JsonDocument document() {
        return new JsonDocument().with("format", text()).with("schema", SCHEMA);
    }

    /** {@return how the kind is written, such as "report-row"} */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
