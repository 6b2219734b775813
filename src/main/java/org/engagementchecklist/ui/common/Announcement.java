package org.engagementchecklist.ui.common;

import java.time.Instant;

/**
 * What a change brought, in a plain sentence or two.
 *
 * @param at when
 */
public record Announcement(Instant at, String sentence) {}
