package org.engagementchecklist.edition;

import java.util.List;
import java.util.stream.Stream;

/** One thing that is not the same in two editions. */
public sealed interface Difference {

    /** {@return what differs} */
    Subject subject();

    /** {@return what has become of it, in lines of words without the subject} */
    List<String> words();

    /**
     * What a difference is about.
     *
     * @param id its id, that of the newer edition if both have it
     * @param name what a person calls it
     */
    record Subject(Part part, String id, String name) {
        /** {@return id and name, such as "C3 “When is the deadline?”"} */
        public String inWords() {
            return part == Part.EDITION || part == Part.DIRECTORY ? name : id + " “" + name + "”";
        }
    }

    /**
     * Only the newer edition has it.
     *
     * @param traits what is to be known about it, a line each
     */
    record Added(Subject subject, List<String> traits) implements Difference {
        public Added {
            traits = List.copyOf(traits);
        }

        @Override
        public List<String> words() {
            return Stream.concat(Stream.of("is new"), traits.stream()).toList();
        }
    }

    /**
     * Only the older edition has it.
     *
     * @param traits what was to be known about it, a line each
     */
    record Removed(Subject subject, List<String> traits) implements Difference {
        public Removed {
            traits = List.copyOf(traits);
        }

        @Override
        public List<String> words() {
            return Stream.concat(Stream.of("is gone"), traits.stream()).toList();
        }
    }

    /** It goes on under another id. */
    record Renamed(Subject subject, String former) implements Difference {
        @Override
        public List<String> words() {
            return List.of("was " + former + " before");
        }
    }

    /** It stands in another place among those that were there before. */
    record Moved(Subject subject) implements Difference {
        @Override
        public List<String> words() {
            return List.of("stands in another place");
        }
    }

    /**
     * Something about it is not the same.
     *
     * @param trait what, such as "time"
     * @param before what it was; may be empty
     * @param after what it is; may be empty
     */
    record Changed(Subject subject, String trait, String before, String after) implements Difference {
        @Override
        public List<String> words() {
            return List.of(trait + ", before: " + shown(before), trait + ", now: " + shown(after));
        }

        private static String shown(String words) {
            return words.isEmpty() ? "nothing" : words;
        }
    }

    /**
     * A list has other entries, or if neither has any of its own, another order.
     *
     * @param trait what each entry is, such as "country"
     * @param gone the entries that only the older edition has
     * @param come the entries that only the newer edition has
     */
    record Exchanged(Subject subject, String trait, List<String> gone, List<String> come) implements Difference {
        public Exchanged {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }

        @Override
        public List<String> words() {
            return gone.isEmpty() && come.isEmpty()
                    ? List.of(trait + ": in another order")
                    : Stream.concat(
                                    gone.stream().map(each -> trait + ", no longer: " + each),
                                    come.stream().map(each -> trait + ", now also: " + each))
                            .toList();
        }
    }
}
