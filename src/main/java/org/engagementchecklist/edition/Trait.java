package org.engagementchecklist.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that can be said of a part of an edition.
 *
 * @param name what it is, such as "time"
 * @param values what is compared, in the names of the newer edition
 * @param words the same for a person, one for each value; there may be words for what is not compared
 * @param isList whether there may be any number of values, which are compared one by one
 */
record Trait(String name, List<?> values, List<String> words, boolean isList) {

    Trait {
        values = List.copyOf(values);
        words = List.copyOf(words);
    }

    /** One text. */
    static Trait text(String name, String text) {
        return value(name, text, text);
    }

    /** One value of any kind. */
    static Trait value(String name, Object value, String words) {
        return new Trait(name, List.of(value), List.of(words), false);
    }

    /** Several texts. */
    static Trait texts(String name, List<String> texts) {
        return new Trait(name, texts, texts, true);
    }

    /** Several values of any kind. */
    static Trait list(String name, List<?> values, List<String> words) {
        return new Trait(name, values, words, true);
    }

    /** What is not compared, and only told where all is new or gone. */
    static Trait told(String name, List<String> words) {
        return new Trait(name, List.of(), words, true);
    }

    /** {@return the difference to what it is now, if there is one} */
    Optional<Difference> to(Trait now, Difference.Subject subject) {
        return values.equals(now.values)
                ? Optional.empty()
                : Optional.of(
                        isList
                                ? new Difference.Exchanged(subject, name, without(now), now.without(this))
                                : new Difference.Changed(subject, name, words.getFirst(), now.words.getFirst()));
    }

    /** {@return what is said where all is new: nothing of what is empty} */
    Stream<String> told() {
        return words.stream().filter(each -> !each.isBlank()).map(each -> name + ": " + each);
    }

    private List<String> without(Trait other) {
        return Stream.iterate(0, place -> place < values.size(), place -> place + 1)
                .filter(place -> !other.values.contains(values.get(place)))
                .map(words::get)
                .toList();
    }
}
