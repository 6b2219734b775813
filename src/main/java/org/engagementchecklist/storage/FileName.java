package org.engagementchecklist.storage;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engagementchecklist.engagement.Engagement;

/**
 * The names of an engagement's file and of those made from it. Those the program finds by itself are made of Latin letters
 * and the identity; those for people keep the title as it is written. None holds what a system refuses, whatever the title.
 */
public final class FileName {

    private static final int MOST_LETTERS = 48;

    /** Of a title that people read in a list of files. */
    private static final int MOST_OF_A_TITLE = 100;

    /** What the systems take, ending included: bytes on Linux, fewer units of UTF-16 elsewhere. */
    private static final int MOST_BYTES = 255;

    private static final String NOT_IN_NAMES = "\\/:*?\"<>|";
    private static final Pattern FIRST = Pattern.compile("^(?:[. ]|~\\$)+");
    private static final Pattern LAST = Pattern.compile("[. ]+$");

    private static final Pattern BETWEEN = Pattern.compile("[,;.\\p{Pd} ]+$");

    /** Devices of Windows, which takes no file of these names, whatever its ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)^(con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?= *(?:\\.|$))");

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

    /**
     * {@return a name for people, such as {@code Visit of 北京大学.pdf}: a title of at most 100 characters, cut between words,
     * in the letters it is written in}
     *
     * @param untitled what stands for a title of which nothing is left
     * @param ending with its dot
     */
    public static String titled(String title, String untitled, String ending) {
        String spaced = Normalizer.normalize(kept(title), Normalizer.Form.NFC);
        String free = DEVICE.matcher(bare(shortened(bare(spaced)))).replaceFirst("$1_");
        String name = bare(withRoomFor(ending, free));
        return (name.isEmpty() ? untitled : name) + ending;
    }

    /** {@return a name without its ending, cut between characters where it would be too long with it} */
    static String withRoomFor(String ending, String stem) {
        int most = MOST_BYTES - bytes(ending);
        if (bytes(stem) <= most) {
            return stem;
        }
        BreakIterator characters = characters(stem);
        int end = 0;
        for (int next = characters.next();
                next != BreakIterator.DONE && bytes(stem.substring(0, next)) <= most;
                next = characters.next()) {
            end = next;
        }
        return stem.substring(0, end);
    }

    /** {@return whether a system may refuse the name for its length} */
    static boolean isTooLong(String name) {
        return bytes(name) > MOST_BYTES;
    }

    private static String kept(String title) {
        return title.codePoints()
                .filter(letter -> !isNothing(letter))
                .map(letter -> isSpace(letter) ? ' ' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ");
    }

    /** Marks of direction could make a name read otherwise than it is; the others cannot be seen or told. */
    private static boolean isNothing(int letter) {
        return Set.of(Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED)
                .contains((byte) Character.getType(letter));
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || NOT_IN_NAMES.indexOf(letter) >= 0;
    }

    /** Without what hides a file at its beginning, and what Windows drops at its end. */
    private static String bare(String name) {
        Matcher first = FIRST.matcher(name);
        return LAST.matcher(first.replaceFirst("")).replaceFirst("");
    }

    private static String shortened(String name) {
        BreakIterator characters = characters(name);
        int end = characters.next(MOST_OF_A_TITLE);
        if (end == BreakIterator.DONE || end == name.length()) {
            return name;
        }
        int word = name.lastIndexOf(' ', end);
        String cut = name.substring(0, word > end / 2 ? word : end);
        return BETWEEN.matcher(cut).replaceFirst("");
    }

    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
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
