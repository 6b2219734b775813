package org.engagementchecklist.report;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;

/** Answers as a person reads them: labels and names instead of ids and codes, dates and money written out. */
public final class AnswerWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Countries countries;

    /**
     * Creates words for answers.
     *
     * @param countries the names of the countries that answers name by code
     */
    public AnswerWords(Countries countries) {
        this.countries = countries;
    }

    /**
     * A day, such as "15 December 2020".
     *
     * @param day the day
     */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * A month, such as "October 2020".
     *
     * @param month the month
     */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /**
     * An amount, such as "$600,000".
     *
     * @param dollars US dollars
     */
    public static String money(long dollars) {
        return "$" + NumberFormat.getIntegerInstance(Locale.ENGLISH).format(dollars);
    }

    /**
     * The parts of an answer: one for each option or country chosen, otherwise one.
     *
     * @param question the question
     * @param answer an answer to it
     */
    public List<String> parts(Question question, Answer answer) {
        return parts(question, answer, _ -> true).toList();
    }

    /**
     * The whole answer on one line.
     *
     * @param question the question
     * @param answer an answer to it
     */
    public String of(Question question, Answer answer) {
        return String.join("; ", parts(question, answer));
    }

    /**
     * What of an answer a condition reads, on one line: of several options or countries those that it names; all of
     * them where it names none of those chosen.
     *
     * @param question the question
     * @param answer an answer to it
     * @param condition reads it
     */
    public String of(Question question, Answer answer, Condition condition) {
        List<String> read =
                parts(question, answer, ReadOptions.of(question, condition)).toList();
        return read.isEmpty() ? of(question, answer) : String.join("; ", read);
    }

    private Stream<String> parts(Question question, Answer answer, Predicate<String> shown) {
        return switch (answer) {
            case Answer.Choice(String option) -> Stream.of(label(question, option));
            case Answer.Choices(List<String> options) ->
                options.stream().filter(shown).map(option -> label(question, option));
            case Answer.CountryList(List<String> codes) ->
                codes.isEmpty()
                        ? Stream.of(ReportWords.say("answer.no-country"))
                        : codes.stream().filter(shown).map(countries::name);
            case Answer.Date(LocalDate day) -> Stream.of(day(day));
            case Answer.Money(long amount) -> Stream.of(money(amount));
            case Answer.Text(String text) -> Stream.of(text);
        };
    }

    private static String label(Question question, String option) {
        return question.option(option).map(Option::label).orElse(option);
    }
}
