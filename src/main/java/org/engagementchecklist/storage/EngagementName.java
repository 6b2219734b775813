package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a file or folder, and what it alone tells: whether the file is an engagement, whether the folder holds what
 * was put away. There is no other rule of it, so that the list, reports, imports, exports, shelves and what a crash has
 * left all speak of the same files.
 */
public record EngagementName(String text) {
    private static final String PDF = ".pdf";

    /** What other programs put before the name of a file for what they keep beside it, such as macOS, Emacs and Word. */
    private static final Set<String> COMPANIONS = Set.of("._", ".#", "~$");

    /** Folders whose contents are not engagements to be counted beside those they were copied or taken from. */
    private static final Set<String> PUT_AWAY = Set.of("archive", "backups", "bin");

    /** {@return the name of a file or folder, without the folder it lies in} */
    public static EngagementName of(Path path) {
        return new EngagementName(String.valueOf(path.getFileName()));
    }

    /** {@return whether a file of this name is an engagement: by its ending, in capitals or not, and by nothing before it} */
    public boolean isEngagement() {
        return endsWith(EngagementFormat.EXTENSION) && !isBesideAnother();
    }

    /** {@return whether a file of this name is a PDF that may carry an engagement} */
    boolean isPdf() {
        return endsWith(PDF) && !isBesideAnother();
    }

    /** {@return whether this would be the name of an engagement or PDF, were it not hidden or kept by another program} */
    boolean isLeftOut() {
        return (endsWith(EngagementFormat.EXTENSION) || endsWith(PDF)) && isBesideAnother();
    }

    /** {@return whether it is hidden where names tell that} */
    boolean isHidden() {
        return text.startsWith(".");
    }

    /** {@return whether a folder of this name, in capitals or not, holds backups, the archive or the bin} */
    boolean isPutAway() {
        return PUT_AWAY.contains(small());
    }

    /** {@return the name without the ending of an engagement or PDF, if it has one} */
    public String stem() {
        return text.substring(0, text.length() - ending().length());
    }

    /** {@return the ending of an engagement or PDF as it stands there, with its dot; empty if it has none} */
    String ending() {
        int length = endsWith(EngagementFormat.EXTENSION)
                ? EngagementFormat.EXTENSION.length()
                : endsWith(PDF) ? PDF.length() : 0;
        return text.substring(text.length() - length);
    }

    private boolean isBesideAnother() {
        return isHidden() || COMPANIONS.stream().anyMatch(text::startsWith);
    }

    private boolean endsWith(String ending) {
        return small().endsWith(ending);
    }

    /** Letters that become longer in small ones, as İ does, may stand before the ending and not in it. */
    private String small() {
        return text.toLowerCase(Locale.ROOT);
    }
}
