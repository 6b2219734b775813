package org.engagementchecklist.storage.disk;

import java.io.IOException;

/** What a draft has to pass before it takes the place of the file. */
@FunctionalInterface
public interface Gate {

    /** Lets every draft pass that could be read back. */
    Gate OPEN = _ -> {};

    /**
     * Looks at a draft, at the last moment.
     *
     * @param draft the bytes read back from the disk, the same as were written
     * @throws IOException if the file must stay as it is
     */
    void pass(byte[] draft) throws IOException;
}
