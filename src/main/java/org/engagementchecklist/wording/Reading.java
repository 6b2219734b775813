package org.engagementchecklist.wording;

import java.util.List;

/**
 * What a typed text was found to say.
 *
 * @param <T> what was looked for, such as a day
 */
public sealed interface Reading<T> {

    /** Nothing was typed but blanks and marks that cannot be seen. */
    record Nothing<T>() implements Reading<T> {}

    /**
     * The text can mean one thing only.
     *
     * @param exactness whether the value is all that was typed
     */
    record Understood<T>(T value, Exactness exactness) implements Reading<T> {}

    /**
     * The text is probably a slip, or can be meant in two ways: it counts only once a person has confirmed it.
     *
     * @param meant what it can mean, the most probable first; at least one, and none twice
     */
    record Doubtful<T>(List<T> meant, Doubt doubt) implements Reading<T> {
        /** @throws IllegalArgumentException if it means nothing */
        public Doubtful {
            meant = meant.stream().distinct().toList();
            if (meant.isEmpty()) {
                throw new IllegalArgumentException("means nothing");
            }
        }
    }

    /** The text does not say what was looked for, or not yet. */
    record Unclear<T>(Obstacle obstacle) implements Reading<T> {}

    /** {@return the reading of a text that is all there is to the value} */
    static <T> Reading<T> of(T value) {
        return new Understood<>(value, Exactness.AS_TYPED);
    }
}
