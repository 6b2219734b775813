package org.engagementchecklist.storage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.engagementchecklist.engagement.Engagement;

/** The name of an engagement's file: readable where the title has Latin letters, and never a name given by data alone. */
final class FileName {

    private static final int MOST_LETTERS = 48;

    private FileName() {}

    /** {@return the name, such as {@code saudi-prototype-1f3a9c2e.engagement}} */
    static String of(Engagement engagement) {
        String slug = slug(engagement.facts().title());
        return (slug.isEmpty() ? "engagement" : slug) + "-" + shortId(engagement.id()) + EngagementFormat.EXTENSION;
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
