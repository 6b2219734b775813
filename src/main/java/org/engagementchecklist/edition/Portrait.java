package org.engagementchecklist.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that can be said of one part of an edition.
 *
 * @param key what it is called in the newer edition
 * @param among what its place is counted among, such as the section of a question
 * @param traits in the same order for every part of its kind
 */
record Portrait(Difference.Subject subject, String key, String among, List<Trait> traits) {

    Portrait {
        traits = List.copyOf(traits);
    }

    /** One whose id does not change. */
    static Portrait of(Part part, String id, String name, List<Trait> traits) {
        return new Portrait(new Difference.Subject(part, id, name), id, "", traits);
    }

    Part part() {
        return subject.part();
    }

    Difference added() {
        return new Difference.Added(subject, told());
    }

    Difference removed() {
        return new Difference.Removed(subject, told());
    }

    private List<String> told() {
        return traits.stream().flatMap(Trait::told).toList();
    }

    /** {@return what is not the same any more, its place left aside} */
    Stream<Difference> to(Portrait now) {
        Stream<Difference> renamed = subject.id().equals(now.subject.id())
                ? Stream.of()
                : Stream.of(new Difference.Renamed(now.subject, subject.id()));
        Stream<Difference> changed = Stream.iterate(0, place -> place < traits.size(), place -> place + 1)
                .map(place -> traits.get(place).to(now.traits.get(place), now.subject))
                .flatMap(Optional::stream);
        return Stream.concat(renamed, changed);
    }
}
