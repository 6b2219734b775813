package org.engagementchecklist.ui.common;

import org.engagementchecklist.fault.Fault;

/** What is said in the place where something was asked for that failed in a way nobody foresaw. */
public final class Broken {
    private Broken() {}

    /** {@return that it failed, under which code that is noted, what is safe and what to do} */
    public static String words(Fault fault) {
        return Messages.text("common.broken", fault.code());
    }
}
