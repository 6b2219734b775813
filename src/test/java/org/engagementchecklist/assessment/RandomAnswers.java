package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Answers;

/** Valid answers drawn by chance, the same for the same seed; also to questions that will be hidden. */
public final class RandomAnswers {

    private final Checklist checklist;
    private final LocalDate today;
    private final Random random;

    /** @param today the day around which dates are drawn */
    public RandomAnswers(Checklist checklist, LocalDate today, long seed) {
        this.checklist = checklist;
        this.today = today;
        this.random = new Random(seed);
    }

    /** {@return answers to about this share of the questions, from 0 to 1} */
    public Answers some(double share) {
        Answers answers = Answers.NONE;
        for (Question question : checklist.questions()) {
            if (random.nextDouble() < share) {
                answers = answers.with(question.id(), to(question));
            }
        }
        return answers;
    }

    /** {@return these answers, with every visible question answered that was not} */
    public Answers completed(Answers answers) {
        Answers complete = answers;
        Optional<Question> open = firstOpen(complete);
        while (open.isPresent()) {
            complete = complete.with(open.get().id(), to(open.get()));
            open = firstOpen(complete);
        }
        return complete;
    }

    /** {@return a valid answer to this question} */
    public Answer to(Question question) {
        return switch (question.type()) {
            case TEXT -> new Answer.Text("text " + random.nextInt(100));
            case YES_NO_UNSURE, SINGLE_CHOICE ->
                new Answer.Choice(any(question.options()).id());
            case MULTI_CHOICE -> choices(question);
            case COUNTRIES -> countries();
            case DATE -> new Answer.Date(today.plusDays(random.nextInt(-10, 200)));
            case MONEY -> new Answer.Money(any(List.of(0, 1, 5_000, 5_001, 250_000)));
        };
    }

    private Answer choices(Question question) {
        List<String> chosen = new ArrayList<>();
        for (Option option : question.options()) {
            if (!option.exclusive() && random.nextInt(3) == 0) {
                chosen.add(option.id());
            }
        }
        return chosen.isEmpty()
                ? new Answer.Choices(List.of(any(question.options()).id()))
                : new Answer.Choices(chosen);
    }

    private Answer countries() {
        List<String> drawn = random.ints(random.nextInt(3), 0, 8)
                .mapToObj(List.of("CN", "RU", "IR", "SD", "FR", "JP", "HK", "SA")::get)
                .distinct()
                .toList();
        return new Answer.CountryList(drawn, random.nextInt(4) == 0 ? List.of("Elsewhere") : List.of());
    }

    private Optional<Question> firstOpen(Answers answers) {
        return Assessor.assess(checklist, answers, today).unanswered().stream().findFirst();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
