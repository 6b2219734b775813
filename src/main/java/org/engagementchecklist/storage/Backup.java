package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A former state of an engagement that was kept.
 *
 * @param file where it is; an engagement file like any other
 * @param kind why it was kept
 * @param at when it was saved or kept
 * @param name how a person called it; empty if nobody did
 */
public record Backup(Path file, Kind kind, Instant at, String name) {

    /** Why a state was kept. */
    public enum Kind {
        /** It was the last before the present one. */
        PREVIOUS,
        /** A day's changes began with it. */
        DAY,
        /** The engagement was about to be moved to another edition. */
        BEFORE_MOVING,
        /** An older state was about to take its place. */
        BEFORE_RESTORING,
        /** A person wanted it kept. */
        NAMED,
        /** A person put it out of the way. */
        ASIDE
    }
}
