package org.engagementchecklist.ui.common;

import java.util.function.Consumer;

/** The other programs of the user's system. */
@FunctionalInterface
public interface OtherPrograms {

    /**
     * Lets the program open something that the user has chosen for its kind. Does not wait for it.
     *
     * @param told receives whether there is one that took it, on any thread
     */
    void open(Handover what, Consumer<Boolean> told);
}
