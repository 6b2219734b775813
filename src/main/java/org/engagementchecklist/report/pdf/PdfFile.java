package org.engagementchecklist.report.pdf;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.engagementchecklist.report.Attachment;

/** A finished PDF file, not yet on disk. */
public final class PdfFile {
    private final byte[] bytes;
    private final int pages;
    private final Optional<Attachment> attachment;
    private final SortedSet<String> missing;

    PdfFile(byte[] bytes, int pages, Optional<Attachment> attachment, SortedSet<String> missing) {
        this.bytes = bytes;
        this.pages = pages;
        this.attachment = attachment;
        this.missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** A copy of the whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many pages it has. */
    public int pages() {
        return pages;
    }

    /** The file it carries. */
    public Optional<Attachment> attachment() {
        return attachment;
    }

    /** The characters that cannot be printed, such as {@code U+E000}; each is printed as its code point in brackets. */
    public SortedSet<String> missing() {
        return missing;
    }
}
