package org.engagementchecklist.storage.disk;

import java.util.UUID;
import java.util.regex.Pattern;

/** The names of drafts. They leave out the name of the file, which may already be as long as a name can be. */
public final class DraftName {

    private static final Pattern DRAFT =
            Pattern.compile("\\.saving-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.tmp");

    private DraftName() {}

    /** {@return a name that no file has} */
    public static String next() {
        return ".saving-" + UUID.randomUUID() + ".tmp";
    }

    /** {@return whether this is the name of a draft} */
    public static boolean isOf(String name) {
        return DRAFT.matcher(name).matches();
    }
}
