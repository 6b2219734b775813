package org.engagementchecklist.ui.common;

/**
 * A kind of file to open or save.
 *
 * @param words what a person reads
 * @param extension without the dot
 */
public record FileKind(String words, String extension) {}
