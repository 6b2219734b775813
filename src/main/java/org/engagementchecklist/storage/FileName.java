package org.engagementchecklist.storage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.engagementchecklist.engagement.Engagement;

/**
 * The names of an engagement's file and of those made from it: readable where the title has Latin letters, and never a
 * name given by data alone.
 */
public final class FileName {

    private static final int MOST_LETTERS = 48;

    private FileName() {}

    /** {@return the name, such as {@code saudi-prototype-1f3a9c2e.engagement}} */
    static String of(Engagement engagement) {
        return of(engagement, EngagementFormat.EXTENSION);
    }

    /**
     * {@return a name for a file made from an engagement, such as {@code saudi-prototype-1f3a9c2e.ics}}
     *
     * @param ending with its dot
     */
    public static String of(Engagement engagement, String ending) {
        String slug = slug(engagement.facts().title());
        return (slug.isEmpty() ? "engagement" : slug) + "-" + shortId(engagement.id()) + ending;
    }

    /**
     * {@return a name for one of several such files, such as {@code saudi-prototype-1f3a9c2e-export.eml}}
     *
     * @param part what it is about; of this only what a name may hold is used
     * @param ending with its dot
     */
    public static String of(Engagement engagement, String part, String ending) {
        String slug = slug(part);
        return of(engagement, slug.isEmpty() ? ending : "-" + slug + ending);
    }

    private static String slug(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return letters.substring(0, Math.min(letters.length(), MOST_LETTERS)).replaceAll("^-+|-+$", "");
    }

    private static String shortId(UUID id) {
        return id.toString().substring(0, 8);
    }
}
