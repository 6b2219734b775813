package org.engagementchecklist.report;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A file carried inside a report's file. What is in it is the business of who puts it there. */
public final class Attachment {
    private final String name;
    private final byte[] bytes;
    private final Predicate<byte[]> meant;

    /**
     * Creates an attachment that is taken for what it is.
     *
     * @param name its file name, without a folder
     * @param bytes its contents; they are copied
     */
    public Attachment(String name, byte[] bytes) {
        this(name, bytes, _ -> true);
    }

    /**
     * Creates an attachment.
     *
     * @param name its file name, without a folder
     * @param bytes its contents; they are copied
     * @param meant opens what was found in a saved file, and tells whether that is what was meant to be carried
     */
    public Attachment(String name, byte[] bytes, Predicate<byte[]> meant) {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("an attachment has a plain file name");
        }
        this.name = name;
        this.bytes = bytes.clone();
        this.meant = meant;
    }

    /** Its file name. */
    public String name() {
        return name;
    }

    /** A copy of its contents. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return whether what was found in a saved file opens as what was meant to be carried} */
    public boolean isWhatWasMeant(Attachment found) {
        return meant.test(found.bytes());
    }

    /** Compares name and contents. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}
