package org.engagementchecklist.ui.wizard;

/** A page of the wizard. */
public sealed interface Page {

    /** What the engagement is and who prepares it. */
    record About() implements Page {}

    /** The questions of one section, by its id. */
    record OfSection(String section) implements Page {}
}
