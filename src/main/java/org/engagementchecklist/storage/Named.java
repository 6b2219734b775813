package org.engagementchecklist.storage;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.engagementchecklist.proof.Spelling;

/**
 * Things that a file refers to by name. A name that is spelled wrong is a defect with a suggestion; a name whose own
 * definition is broken is not reported again.
 *
 * @param <T> what is named
 */
final class Named<T> {

    private final String noun;
    private final Set<String> later;
    private final Map<String, Optional<T>> byName = new LinkedHashMap<>();

    /** @param noun what such a thing is called, such as "office" */
    Named(String noun) {
        this(noun, Set.of());
    }

    /** @param later names that exist, but may not be referred to before their place is reached */
    Named(String noun, Collection<String> later) {
        this.noun = noun;
        this.later = new HashSet<>(later);
    }

    /** {@return the items of a list by their field "id"; one given twice is a defect} */
    static <T> Named<T> in(Json list, String noun, Function<Json, Optional<T>> reader) {
        Named<T> named = new Named<>(noun);
        list.items().forEach(item -> named.add(item.at("id"), reader.apply(item)));
        return named;
    }

    /** Adds an item under its name, also if it could not be read; a name given twice is a defect. */
    void add(Json id, Optional<T> read) {
        if (id.isText() && byName.putIfAbsent(id.text(), read) != null) {
            id.error("The " + noun + " \"" + id.text() + "\" is given twice.", "Give each its own id, or drop one.");
        }
    }

    /** Adds a thing under a name. */
    void add(String name, T thing) {
        byName.putIfAbsent(name, Optional.of(thing));
    }

    /** {@return what the text here names; an unknown name is a defect} */
    Optional<T> named(Json text) {
        return named(text.text(), text);
    }

    /** {@return what the name names; an unknown name is a defect of the value given under it} */
    Optional<T> named(String name, Json value) {
        if (byName.containsKey(name)) {
            return byName.getOrDefault(name, Optional.empty());
        }
        if (later.contains(name)) {
            value.error("The " + noun + " \"" + name + "\" comes later.", "Refer only to what comes before.");
        } else {
            value.error("Unknown " + noun + " \"" + name + "\".", Spelling.suggestion(name, byName.keySet()));
        }
        return Optional.empty();
    }

    /** {@return what the list of names here names, as far as it is known} */
    List<T> allNamed(Json texts) {
        return texts.each(this::named);
    }

    Collection<String> names() {
        return byName.keySet();
    }

    /** {@return those that could be read, in the order of the file} */
    List<T> all() {
        return byName.values().stream().flatMap(Optional::stream).toList();
    }
}
