package org.engagementchecklist.ui.common;

import java.util.List;

/**
 * A kind of file to open or save.
 *
 * @param words what a person reads
 * @param extensions without the dot, the usual one first
 */
public record FileKind(String words, List<String> extensions) {

    public FileKind {
        extensions = List.copyOf(extensions);
    }

    /** Makes a kind with one extension. */
    public FileKind(String words, String extension) {
        this(words, List.of(extension));
    }
}
