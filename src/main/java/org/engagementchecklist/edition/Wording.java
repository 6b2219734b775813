package org.engagementchecklist.edition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for a condition: one sentence where that cannot be misread, else a list that may hold further lists. */
public sealed interface Wording {

    /** {@return the lines of these words, those of a list set in by one step} */
    List<Line> lines();

    /** {@return the same on one line, each list in brackets} */
    String text();

    /**
     * A line.
     *
     * @param depth how many lists it stands in
     */
    record Line(int depth, String text) {}

    /** One sentence, or its end. */
    record Sentence(String text) implements Wording {
        @Override
        public List<Line> lines() {
            return List.of(new Line(0, text));
        }
    }

    /**
     * A list.
     *
     * @param head what is said of its parts, with a colon at the end
     * @param parts at least two
     */
    record Listing(String head, List<Wording> parts) implements Wording {
        public Listing {
            parts = List.copyOf(parts);
        }

        @Override
        public List<Line> lines() {
            Stream<Line> below = parts.stream()
                    .flatMap(part -> part.lines().stream())
                    .map(line -> new Line(line.depth() + 1, line.text()));
            return Stream.concat(Stream.of(new Line(0, head)), below).toList();
        }

        @Override
        public String text() {
            return parts.stream().map(Wording::text).collect(Collectors.joining("; ", head + " [", "]"));
        }
    }
}
