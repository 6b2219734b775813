package org.engagementchecklist.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.edition.AnswerText;

/** Answers as a person reads them: labels and names instead of ids and codes, dates and money written out. */
public final class AnswerWords {
    private final AnswerText text;

    /**
     * Creates words for answers.
     *
     * @param countries the names of the countries that answers name by code
     */
    public AnswerWords(Countries countries) {
        this.text = new AnswerText(countries);
    }

    /**
     * A day, such as "15 December 2020".
     *
     * @param day the day
     */
    public static String day(LocalDate day) {
        return AnswerText.day(day);
    }

    /**
     * A month, such as "October 2020".
     *
     * @param month the month
     */
    public static String month(YearMonth month) {
        return AnswerText.month(month);
    }

    /**
     * An amount, such as "$600,000".
     *
     * @param dollars US dollars
     */
    public static String money(long dollars) {
        return AnswerText.money(dollars);
    }

    /**
     * The parts of an answer: one for each option, country or place chosen, otherwise one.
     *
     * @param question the question
     * @param answer an answer to it
     */
    public List<String> parts(Question question, Answer answer) {
        return text.parts(question, answer).toList();
    }

    /**
     * The whole answer on one line.
     *
     * @param question the question
     * @param answer an answer to it
     */
    public String of(Question question, Answer answer) {
        return text.of(question, answer);
    }

    /**
     * What of an answer a condition reads, on one line: of several options, countries or places those that it names; all of
     * them where it names none of those chosen.
     *
     * @param question the question
     * @param answer an answer to it
     * @param condition reads it
     */
    public String of(Question question, Answer answer, Condition condition) {
        return String.join("; ", parts(question, answer, condition));
    }

    /** The same part by part. */
    List<String> parts(Question question, Answer answer, Condition condition) {
        return parts(question, ReadOptions.in(answer, question, condition));
    }
}
