package org.engagementchecklist.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file carried inside a report's file, unread. */
public final class Attachment {
    private final String name;
    private final byte[] bytes;

    /**
     * Creates an attachment.
     *
     * @param name its file name, without a folder
     * @param bytes its contents; they are copied
     */
    public Attachment(String name, byte[] bytes) {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("an attachment has a plain file name");
        }
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** Its file name. */
    public String name() {
        return name;
    }

    /** A copy of its contents. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}
