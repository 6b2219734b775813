package org.engagementchecklist.checklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When something applies: a closed, typed tree without an expression language, so that it can be proved, explained and
 * printed. A leaf about a question without an answer is false; {@link Not} flips it.
 */
public sealed interface Condition {

    /** {@return the condition that always holds} */
    static Condition always() {
        return new All(List.of());
    }

    /** A condition that is no combination of others. */
    sealed interface Leaf extends Condition {
        @Override
        default Stream<Leaf> leaves() {
            return Stream.of(this);
        }
    }

    /** A leaf that reads exactly one question. */
    sealed interface OneQuestion extends Leaf {
        /** {@return the question it reads} */
        QuestionId question();
    }

    /** {@return the leaves of the tree, from left to right} */
    Stream<Leaf> leaves();

    /** {@return the questions named by the leaves, each once, in the order of their first mention} */
    default Set<QuestionId> reads() {
        Set<QuestionId> read = new LinkedHashSet<>();
        leaves().forEach(leaf -> {
            switch (leaf) {
                case OneQuestion one -> read.add(one.question());
                case InGroup countries -> read.addAll(countries.questions());
                case Unlisted places -> read.addAll(places.questions());
                case AnyUnsure _ -> {}
            }
        });
        return read;
    }

    /** {@return the condition that at least one of the answers that this one reads is given} */
    default Condition given() {
        Stream<Condition> given = reads().stream().map(Answered::new);
        Stream<Condition> unsure = leaves().filter(AnyUnsure.class::isInstance).map(leaf -> leaf);
        return new Any(Stream.concat(given, unsure).toList());
    }

    /** Holds when every part holds, hence also without parts. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Condition::leaves);
        }
    }

    /** Holds when at least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Condition::leaves);
        }
    }

    /** Holds when its part does not, hence also while a question that its part asks about is unanswered. */
    record Not(Condition part) implements Condition {
        @Override
        public Stream<Leaf> leaves() {
            return part.leaves();
        }
    }

    /** The one option chosen is this one. */
    record Is(QuestionId question, String option) implements OneQuestion {}

    /** At least one of these options is chosen. */
    record AnyOf(QuestionId question, List<String> options) implements OneQuestion {
        public AnyOf {
            options = List.copyOf(options);
        }
    }

    /** This option is chosen and no other. */
    record Only(QuestionId question, String option) implements OneQuestion {}

    /** The amount is at least this many US dollars. */
    record AtLeast(QuestionId question, long amount) implements OneQuestion {}

    /** The amount is more than this many US dollars. */
    record MoreThan(QuestionId question, long amount) implements OneQuestion {}

    /** The date is fewer than this many days after today; also true of a date that has passed. */
    record FewerDaysAwayThan(QuestionId question, int days, DayCount count) implements OneQuestion {}

    /** An answer of any kind is given. */
    record Answered(QuestionId question) implements OneQuestion {}

    /** At least one of these questions names a country of the group. */
    record InGroup(List<QuestionId> questions, CountryGroup group) implements Leaf {
        public InGroup {
            questions = List.copyOf(questions);
        }
    }

    /**
     * At least one of these questions names a place that the list of countries does not hold. In files this is the
     * built-in group {@link #GROUP}.
     */
    record Unlisted(List<QuestionId> questions) implements Leaf {
        /** What files call the places that the list of countries does not hold; no group of a checklist is called so. */
        public static final String GROUP = "UNLISTED";

        public Unlisted {
            questions = List.copyOf(questions);
        }
    }

    /** Some visible question is answered with "unsure". */
    record AnyUnsure() implements Leaf {}
}
