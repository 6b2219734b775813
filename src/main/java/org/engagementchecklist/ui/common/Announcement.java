package org.engagementchecklist.ui.common;

import java.time.Instant;

/**
 * What a change brought, in plain sentences.
 *
 * @param at when
 * @param sentence all of it
 * @param line the weightiest of it in full and how much more there is, short enough for one line
 */
public record Announcement(Instant at, String sentence, String line) {}
