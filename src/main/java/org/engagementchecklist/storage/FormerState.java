package org.engagementchecklist.storage;

/**
 * A former state of an engagement that can be opened.
 *
 * @param backup why and when it was kept
 * @param opened what it holds
 */
public record FormerState(Backup backup, Opening.Opened opened) {}
