package org.engagementchecklist.edition;

import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.engagement.Answers;

/** Answers as far as they can stand in another edition without being changed; the others are left aside. */
record Carried(Renames renames, Checklist to) {

    Answers of(Answers answers) {
        Answers carried = Answers.NONE;
        for (QuestionId id : answers.questions()) {
            Optional<Question> target = to.question(renames.question(id));
            Optional<Answer> fitting =
                    target.flatMap(question -> answers.to(id).flatMap(answer -> fitting(answer, id, question)));
            if (fitting.isPresent()) {
                carried = carried.with(renames.question(id), fitting.get());
            }
        }
        return carried;
    }

    private Optional<Answer> fitting(Answer answer, QuestionId id, Question target) {
        QuestionType type = target.type();
        return switch (answer) {
            case Answer.Choice(var option)
            when type.isOneChoice() ->
                options(List.of(option), id, target).stream().findFirst().map(Answer.Choice::new);
            case Answer.Choices(var options)
            when type == QuestionType.MULTI_CHOICE ->
                Optional.of(options(options, id, target))
                        .filter(kept -> !kept.isEmpty())
                        .map(Answer.Choices::new);
            case Answer.CountryList(var codes)
            when type == QuestionType.COUNTRIES ->
                Optional.of(new Answer.CountryList(codes.stream()
                        .filter(code -> to.countries().find(code).isPresent())
                        .toList()));
            case Answer.Date date when type == QuestionType.DATE -> Optional.of(date);
            case Answer.Money money when type == QuestionType.MONEY -> Optional.of(money);
            case Answer.Text text when type == QuestionType.TEXT -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private List<String> options(List<String> options, QuestionId id, Question target) {
        return options.stream()
                .map(option -> renames.option(id, option))
                .filter(option -> target.option(option).isPresent())
                .distinct()
                .toList();
    }
}
