package org.engagementchecklist.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionType;

/**
 * Puts answers to questions they were not given to. Only what cannot be wrong is done: choices stay the same choices,
 * whatever a question for text asks is answered in the words of the answer, and nothing is guessed. Of several choices
 * some may be left out, but only while the question that was answered is known.
 */
final class Fitting {

    private final Question target;
    private final Optional<Question> former;
    private final Countries countries;

    /**
     * @param target the question
     * @param former the question that was answered, where it is known
     * @param countries those that may be named now
     */
    Fitting(Question target, Optional<Question> former, Countries countries) {
        this.target = target;
        this.former = former;
        this.countries = countries;
    }

    Fit of(Given given) {
        return switch (given.answer()) {
            case Answer.Choice(var option) when target.type().hasOptions() -> chosen(List.of(option));
            case Answer.Choices(var options) when target.type().hasOptions() -> chosen(options);
            case Answer.CountryList(var codes, var _)
            when target.type() == QuestionType.COUNTRIES ->
                codes.stream()
                        .filter(code -> countries.find(code).isEmpty())
                        .findFirst()
                        .<Fit>map(code -> new Fit.Misfit("“" + code + "” is no longer in the list of countries."))
                        .orElseGet(() -> unchanged(given));
            case Answer.Date _ when target.type() == QuestionType.DATE -> unchanged(given);
            case Answer.Money _ when target.type() == QuestionType.MONEY -> unchanged(given);
            case Answer.Text _ when target.type() == QuestionType.TEXT -> unchanged(given);
            default ->
                target.type() == QuestionType.TEXT
                        ? new Fit.Fits(new Answer.Text(given.words()), "The question is answered in words now.")
                        : new Fit.Misfit(asksFor(target));
        };
    }

    private static Fit unchanged(Given given) {
        return new Fit.Fits(given.answer(), "");
    }

    private Fit chosen(List<String> options) {
        Map<String, Optional<String>> present = new LinkedHashMap<>();
        options.forEach(option -> present.put(option, presentFor(option)));
        List<String> kept =
                present.values().stream().flatMap(Optional::stream).distinct().toList();
        List<String> gone = options.stream()
                .filter(option -> present.getOrDefault(option, Optional.empty()).isEmpty())
                .toList();
        boolean single = target.type().isOneChoice();
        if (kept.isEmpty() || (!gone.isEmpty() && (single || former.isEmpty()))) {
            return new Fit.Misfit(labels(gone) + " can no longer be chosen.");
        }
        if (single && options.size() > 1) {
            return new Fit.Misfit("Only one answer can be chosen now.");
        }
        return exclusiveAmong(kept)
                .<Fit>map(alone -> new Fit.Misfit("“" + alone.label() + "” now excludes the others."))
                .orElseGet(() -> new Fit.Fits(
                        single ? new Answer.Choice(kept.getFirst()) : new Answer.Choices(kept), how(present, gone)));
    }

    /** An option that stands for several former ones leads back to none of them. */
    private Optional<String> presentFor(String option) {
        return target.option(option)
                .map(Option::id)
                .or(() -> target.lineage().optionFor(option))
                .or(() -> {
                    List<String> before = former.stream()
                            .flatMap(question -> question.lineage().formerOptions().entrySet().stream())
                            .filter(entry -> entry.getValue().equals(option))
                            .map(Map.Entry::getKey)
                            .filter(each -> target.option(each).isPresent())
                            .toList();
                    return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
                });
    }

    private Optional<Option> exclusiveAmong(List<String> kept) {
        return kept.stream()
                .flatMap(option -> target.option(option).stream())
                .filter(option -> option.exclusive() && kept.size() > 1)
                .findFirst();
    }

    private String how(Map<String, Optional<String>> present, List<String> gone) {
        String renamed = present.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .filter(now -> !now.equals(entry.getKey()))
                        .isPresent())
                .map(entry -> labels(List.of(entry.getKey())) + " is now “"
                        + AnswerText.label(target, entry.getValue().orElse("")) + "”.")
                .collect(Collectors.joining(" "));
        String left = gone.isEmpty()
                ? ""
                : labels(gone) + " can no longer be chosen and " + (gone.size() == 1 ? "is" : "are")
                        + " left out here.";
        return (renamed + " " + left).strip();
    }

    private String labels(List<String> options) {
        List<String> labels = options.stream()
                .map(option -> former.map(question -> AnswerText.label(question, option))
                        .orElse(option))
                .map(label -> "“" + label + "”")
                .toList();
        return Names.listed(labels, "and");
    }

    /** {@return what a question asks for now, a sentence} */
    static String asksFor(Question target) {
        return "The question now asks for " + wanted(target) + ".";
    }

    private static String wanted(Question target) {
        return switch (target.type()) {
            case TEXT -> "words";
            case YES_NO_UNSURE -> "yes, no or unsure";
            case SINGLE_CHOICE -> "one choice of several";
            case MULTI_CHOICE -> "one or more choices";
            case COUNTRIES -> "countries";
            case DATE -> "a date";
            case MONEY -> "an amount of money";
        };
    }
}
