package org.engagementchecklist.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** {@return by which names files of this kind are offered: some systems tell capitals from small letters} */
    List<String> patterns() {
        return extensions.stream()
                .flatMap(each -> Stream.of("*." + each, "*." + each.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** Makes a kind with one extension. */
    public FileKind(String words, String extension) {
        this(words, List.of(extension));
    }
}
