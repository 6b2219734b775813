package org.engagementchecklist.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;

/** Answers as a person reads them: labels and names instead of ids and codes, dates and money written out. */
public final class AnswerText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Countries countries;

    /** @param countries the names of the countries that answers name by code */
    public AnswerText(Countries countries) {
        this.countries = countries;
    }

    /** {@return a day, such as "15 December 2020"} */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@return a month, such as "October 2020"} */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** {@return an amount of US dollars, such as "$600,000"} */
    public static String money(long dollars) {
        return String.format(Locale.ENGLISH, "$%,d", dollars);
    }

    /** {@return the whole answer on one line} */
    public String of(Question question, Answer answer) {
        return parts(question, answer).collect(Collectors.joining("; "));
    }

    /** {@return the parts of an answer: one for each option, country or place chosen, otherwise one} */
    public Stream<String> parts(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Choice(String option) -> Stream.of(label(question, option));
            case Answer.Choices(List<String> options) -> options.stream().map(option -> label(question, option));
            case Answer.CountryList none when none.isNone() -> Stream.of("No country");
            case Answer.CountryList(List<String> codes, List<String> places) ->
                Stream.concat(codes.stream().map(countries::name), places.stream());
            case Answer.Date(LocalDate day) -> Stream.of(day(day));
            case Answer.Money(long amount) -> Stream.of(money(amount));
            case Answer.Text(String text) -> Stream.of(text);
        };
    }

    /** {@return what a person reads of an option; its id where the question does not have it} */
    static String label(Question question, String option) {
        return question.option(option).map(Option::label).orElse(option);
    }
}
