package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.List;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;

/** Answers as a story tells them. */
final class Given {

    private Given() {}

    static Answers nothing() {
        return Answers.NONE;
    }

    static Answers one(String question, String option) {
        return and(nothing(), question, option);
    }

    static Answers several(String question, String... options) {
        return Answers.NONE.with(new QuestionId(question), new Answer.Choices(List.of(options)));
    }

    static Answers countries(String question, String... codes) {
        return Answers.NONE.with(new QuestionId(question), new Answer.CountryList(List.of(codes)));
    }

    static Answers places(String question, List<String> codes, String... places) {
        return Answers.NONE.with(new QuestionId(question), new Answer.CountryList(codes, List.of(places)));
    }

    static Answers money(String question, long amount) {
        return Answers.NONE.with(new QuestionId(question), new Answer.Money(amount));
    }

    static Answers date(String question, LocalDate day) {
        return Answers.NONE.with(new QuestionId(question), new Answer.Date(day));
    }

    static Answers and(Answers answers, String question, String option) {
        return answers.with(new QuestionId(question), new Answer.Choice(option));
    }

    static Answers both(Answers some, Answers others) {
        Answers all = some;
        for (QuestionId question : others.questions()) {
            all = all.with(question, others.to(question).orElseThrow());
        }
        return all;
    }
}
