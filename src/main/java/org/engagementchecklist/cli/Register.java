package org.engagementchecklist.cli;

import java.io.IOException;

/** Where the rows of a report go, one after another; none is kept in memory. */
sealed interface Register extends AutoCloseable permits CsvRegister, JsonLinesRegister {

    /** Writes a row. */
    void add(RegisterRow row) throws IOException;

    /** Writes what stands there also where there is no row. */
    void end() throws IOException;

    /** Writes what is still waiting; what is below stays open. */
    @Override
    void close() throws IOException;
}
