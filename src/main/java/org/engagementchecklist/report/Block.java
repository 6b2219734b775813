package org.engagementchecklist.report;

/** One piece of a report, set below the piece before it. */
public sealed interface Block
        permits Heading, Prose, FactList, NoteBox, Grid, Card, Bullets, WriteIn, Cue, Choices, Fields {}
