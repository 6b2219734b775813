package org.engagementchecklist.storage;

import org.engagementchecklist.proof.Defect;

/** What stands where settings are kept. */
public sealed interface StoredSettings {

    /** {@return the settings; others where there are none that can be used} */
    default Settings orElse(Settings others) {
        return this instanceof Usable(var settings) ? settings : others;
    }

    /** Settings that can be used. */
    record Usable(Settings settings) implements StoredSettings {}

    /** Nothing: none were saved yet. */
    record None() implements StoredSettings {}

    /**
     * Something that nobody can use.
     *
     * @param why what is wrong with it
     */
    record Unusable(Defect why) implements StoredSettings {}
}
