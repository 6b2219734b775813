package org.engagementchecklist.checklist;

import java.time.LocalDate;
import java.util.List;

/**
 * A typed value given to a question. There is no blank answer: a question without an answer is simply absent from the
 * answers. A list of no country and no place means "none" and is given, and so is an amount of 0.
 */
public sealed interface Answer {

    /** The option "yes" of a yes/no/unsure question. */
    String YES = "yes";

    /** The option "no" of a yes/no/unsure question. */
    String NO = "no";

    /** The option by which a user says that the answer is not known: given, but neither a yes nor a no. */
    String UNSURE = "unsure";

    /** {@return whether this answer says, alone or beside other options, that the user is unsure} */
    default boolean isUnsure() {
        return false;
    }

    /** One option of a single-choice or yes/no/unsure question. */
    record Choice(String option) implements Answer {
        public Choice {
            Checks.notBlank(option, "option");
        }

        @Override
        public boolean isUnsure() {
            return option.equals(UNSURE);
        }
    }

    /** One or more options of a multi-choice question, in the order in which they were given. */
    record Choices(List<String> options) implements Answer {
        /** @throws IllegalArgumentException if there is no option, or one appears twice */
        public Choices {
            options = List.copyOf(options);
            Checks.require(!options.isEmpty(), "choices are empty");
            Checks.distinct(options, "options");
        }

        @Override
        public boolean isUnsure() {
            return options.contains(UNSURE);
        }
    }

    /**
     * The countries named, and places that the list of countries does not hold; without either it says that there are
     * none.
     *
     * @param codes the countries, by code
     * @param places the places, each in its own words, without blanks around it
     */
    record CountryList(List<String> codes, List<String> places) implements Answer {
        /** The most letters of a place: what is longer is no name. */
        public static final int LONGEST_PLACE = 200;

        /** @throws IllegalArgumentException if a country or place appears twice, or a place is blank or too long */
        public CountryList {
            codes = List.copyOf(codes);
            places = places.stream().map(String::strip).toList();
            Checks.distinct(codes, "countries");
            Checks.distinct(places, "places");
            Checks.require(places.stream().allMatch(CountryList::isPlace), "a place is blank or too long");
        }

        /** Countries alone. */
        public CountryList(List<String> codes) {
            this(codes, List.of());
        }

        /** {@return whether it says that there is no country} */
        public boolean isNone() {
            return codes.isEmpty() && places.isEmpty();
        }

        /** {@return whether a text can stand for a place: not blank, and no longer than the longest} */
        public static boolean isPlace(String text) {
            return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_PLACE;
        }
    }

    /** A calendar day from {@link #EARLIEST} to {@link #LATEST}: whatever is typed or read beyond is a mistake. */
    record Date(LocalDate day) implements Answer {
        /** The earliest day that can be an answer. */
        public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

        /** The latest day that can be an answer. */
        public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

        /** @throws IllegalArgumentException if the day cannot be an answer */
        public Date {
            Checks.require(isPossible(day), "day is out of range");
        }

        /** {@return whether a day can be an answer} */
        public static boolean isPossible(LocalDate day) {
            return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
        }
    }

    /** A whole, non-negative amount of money in US dollars, at most {@link #MOST}. */
    record Money(long amount) implements Answer {
        /** Amounts above are typing errors; below, every program that reads JSON keeps every digit. */
        public static final long MOST = 1_000_000_000_000_000L;

        /** @throws IllegalArgumentException if the amount is negative or more than the most */
        public Money {
            Checks.require(amount >= 0 && amount <= MOST, "amount is out of range");
        }
    }

    /** Free text, never blank. */
    record Text(String text) implements Answer {
        /** @throws IllegalArgumentException if the text is blank */
        public Text {
            Checks.notBlank(text, "text");
        }
    }
}
