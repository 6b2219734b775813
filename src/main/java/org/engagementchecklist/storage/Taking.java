package org.engagementchecklist.storage;

/** What became of the wish to work on an engagement. */
public sealed interface Taking {

    /** It is in hand. */
    record Taken(EngagementFile file) implements Taking {}

    /** Somebody has it open: it can be read, or a copy of it can be worked on. */
    record HeldBy(Holder holder) implements Taking {}
}
