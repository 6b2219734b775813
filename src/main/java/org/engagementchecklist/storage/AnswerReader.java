package org.engagementchecklist.storage;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Country;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.Entries;
import org.engagementchecklist.proof.Spelling;

/** Reads answers as the questions of a checklist want them. */
final class AnswerReader {

    private static final String ONE_OPTION = "one of its options as a text";
    private static final String OPTIONS = "a list of one or more of its options";

    private final Named<Question> questions = new Named<>("question");
    private final Named<Country> countries = new Named<>("country");

    AnswerReader(Checklist checklist) {
        checklist.questions().forEach(question -> questions.add(question.id().value(), question));
        checklist.countries().all().forEach(country -> countries.add(country.code(), country));
    }

    /**
     * {@return the answers that can be used; whatever cannot is added to the defects}
     *
     * @param places by question, the places that its answer names beside the countries
     */
    Answers answers(Json json, Json places) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (String name : json.fields()) {
            answer(name, json.at(name)).ifPresent(given -> answers.put(new QuestionId(name), given));
        }
        for (String name : places.fields()) {
            List<String> named = places(name, places.at(name));
            if (!named.isEmpty()) {
                QuestionId question = new QuestionId(name);
                answers.put(question, with(Optional.ofNullable(answers.get(question)), named));
            }
        }
        return new Answers(answers);
    }

    /** {@return the answer to the question of this name, if it can be used; else what is wrong is added to the defects} */
    Optional<Answer> answer(String name, Json value) {
        return question(name, value).flatMap(question -> answer(question, value));
    }

    /**
     * {@return the same with places, which make one answer with the countries, if there are any}
     *
     * @param countries the countries, if any are named
     * @param places the places
     */
    Optional<Answer> answer(String name, Optional<Json> countries, Json places) {
        Optional<Answer> answer = countries.flatMap(value -> answer(name, value));
        List<String> named = places(name, places);
        return named.isEmpty() || answer.isPresent() != countries.isPresent()
                ? Optional.empty()
                : Optional.of(with(answer, named));
    }

    /** {@return an answer of countries with these places; one of places alone if there is no such answer} */
    static Answer with(Optional<Answer> answer, List<String> places) {
        List<String> codes = answer.filter(Answer.CountryList.class::isInstance)
                .map(Answer.CountryList.class::cast)
                .map(Answer.CountryList::codes)
                .orElse(List.of());
        return new Answer.CountryList(codes, places);
    }

    /** {@return the places named for the question of this name; none if any cannot be used, which is added to the defects} */
    List<String> places(String name, Json value) {
        return question(name, value)
                .map(question -> question.type() == QuestionType.COUNTRIES ? places(value) : noPlaces(question, value))
                .orElse(List.of());
    }

    private static List<String> noPlaces(Question question, Json value) {
        value.error("Question " + question.id() + " does not ask for countries.", "Drop the places.");
        return List.of();
    }

    /** {@return the places that can be used; none if any cannot, which is added to the defects} */
    private static List<String> places(Json value) {
        boolean usable = isListOfTexts(value)
                && !value.items().isEmpty()
                && value.items().stream().map(Json::text).allMatch(Answer.CountryList::isPlace);
        if (!usable) {
            value.error(
                    "Places must be a list of texts that are not blank, each of at most %d letters."
                            .formatted(Answer.CountryList.LONGEST_PLACE),
                    "");
        }
        List<String> places =
                value.items().stream().map(Json::text).map(String::strip).toList();
        return usable && !hasTwice(places, value) ? places : List.of();
    }

    /** {@return what is typed at the question of this name, if it can be; else what is wrong is added to the defects} */
    Optional<String> typed(String name, Json value) {
        Optional<Question> question = question(name, value);
        if (question.filter(each -> !each.type().takesTyped()).isPresent()) {
            value.error(
                    "Question " + name + " has no field for a text that is no answer.",
                    "Only questions for dates, amounts and countries have one.");
            return Optional.empty();
        }
        return question.flatMap(_ -> typed(value));
    }

    /** {@return what is typed, if it can be; else what is wrong is added to the defects} */
    static Optional<String> typed(Json value) {
        boolean usable = value.node().isTextual() && Entries.canBeTyped(value.text());
        if (!usable) {
            value.error(
                    "What is typed must be a text that is not blank, of at most %d letters."
                            .formatted(Entries.LONGEST_TYPED),
                    "");
        }
        return Optional.of(value.text()).filter(_ -> usable);
    }

    /** {@return the note at the question of this name, if it can be one; else what is wrong is added to the defects} */
    Optional<String> note(String name, Json value) {
        Optional<Question> question = question(name, value);
        if (!value.isText()) {
            value.error("A note must be a text that is not blank.", "");
        }
        return question.map(_ -> value.text()).filter(_ -> value.isText());
    }

    /** {@return the question of this name; an unknown one is a defect of the value} */
    Optional<Question> question(String name, Json value) {
        return questions.named(name, value);
    }

    private Optional<Answer> answer(Question question, Json value) {
        return switch (question.type()) {
            case YES_NO_UNSURE, SINGLE_CHOICE -> choice(question, value);
            case MULTI_CHOICE -> choices(question, value);
            case COUNTRIES -> countries(question.id(), value);
            case DATE -> date(question.id(), value);
            case MONEY -> money(question.id(), value);
            case TEXT -> text(question.id(), value);
        };
    }

    /** {@return the answer as a question of this type wants it, whichever options the question has} */
    Optional<Answer> ofType(QuestionType type, QuestionId question, Json value) {
        return switch (type) {
            case YES_NO_UNSURE, SINGLE_CHOICE ->
                value.isText() ? Optional.of(new Answer.Choice(value.text())) : wrong(question, value, ONE_OPTION);
            case MULTI_CHOICE -> isChoice(value) ? options(value.texts(), value) : wrong(question, value, OPTIONS);
            case COUNTRIES -> countries(question, value);
            case DATE -> date(question, value);
            case MONEY -> money(question, value);
            case TEXT -> text(question, value);
        };
    }

    /** {@return a list of countries with the places that stand beside it in a file; any other answer as it is} */
    static Answer withPlaces(Answer answer, Json places) {
        if (answer instanceof Answer.CountryList(var codes, var _)) {
            return new Answer.CountryList(codes, places(places));
        }
        places.error("Only an answer of countries has places.", "Drop them.");
        return answer;
    }

    private static Optional<Answer> choice(Question question, Json value) {
        return value.node().isTextual()
                ? option(question, value).map(Option::id).map(Answer.Choice::new)
                : wrong(question.id(), value, ONE_OPTION);
    }

    private static Optional<Answer> choices(Question question, Json value) {
        if (!isChoice(value)) {
            return wrong(question.id(), value, OPTIONS);
        }
        List<Option> options = value.each(item -> option(question, item));
        List<String> chosen = options.stream().map(Option::id).toList();
        if (options.size() < value.items().size() || hasTwice(chosen, value)) {
            return Optional.empty();
        }
        Optional<Option> alone = options.stream().filter(Option::exclusive).findFirst();
        if (alone.isPresent() && options.size() > 1) {
            value.error(
                    "Option \"" + alone.get().id() + "\" of question " + question.id() + " excludes the others.",
                    "Keep it alone, or drop it.");
            return Optional.empty();
        }
        return Optional.of(new Answer.Choices(chosen));
    }

    private static Optional<Answer> options(List<String> chosen, Json value) {
        return hasTwice(chosen, value) ? Optional.empty() : Optional.of(new Answer.Choices(chosen));
    }

    private Optional<Answer> countries(QuestionId question, Json value) {
        if (!isListOfTexts(value)) {
            return wrong(question, value, "a list of country codes, empty for no country");
        }
        List<String> codes =
                value.each(countries::named).stream().map(Country::code).toList();
        return codes.size() < value.items().size() || hasTwice(codes, value)
                ? Optional.empty()
                : Optional.of(new Answer.CountryList(codes));
    }

    private static Optional<Answer> date(QuestionId question, Json value) {
        Optional<Answer> date = value.node().isTextual() ? value.day().map(Answer.Date::new) : Optional.empty();
        return date.isPresent() ? date : wrong(question, value, "a date such as \"2020-12-15\"");
    }

    private static Optional<Answer> money(QuestionId question, Json value) {
        // What is not whole is not even looked at: a small text can spell a number of millions of digits.
        boolean usable =
                value.node().isIntegralNumber() && isPossible(value.node().bigIntegerValue());
        return usable
                ? Optional.of(new Answer.Money(value.number()))
                : wrong(question, value, "a whole number of dollars from 0 to 1,000,000,000,000,000, without quotes");
    }

    private static boolean isPossible(BigInteger amount) {
        return amount.signum() >= 0 && amount.compareTo(BigInteger.valueOf(Answer.Money.MOST)) <= 0;
    }

    private static Optional<Answer> text(QuestionId question, Json value) {
        return value.isText()
                ? Optional.of(new Answer.Text(value.text()))
                : wrong(question, value, "a text that is not blank");
    }

    private static Optional<Option> option(Question question, Json value) {
        Optional<Option> option = question.option(value.text());
        if (option.isEmpty()) {
            value.error(
                    "Question " + question.id() + " has no option \"" + value.text() + "\".",
                    Spelling.suggestion(
                            value.text(),
                            question.options().stream().map(Option::id).toList()));
        }
        return option;
    }

    private static boolean hasTwice(List<String> words, Json value) {
        boolean twice = words.stream().distinct().count() < words.size();
        if (twice) {
            value.error("An entry of this list is given twice.", "Keep it once.");
        }
        return twice;
    }

    private static boolean isChoice(Json value) {
        return isListOfTexts(value) && !value.items().isEmpty();
    }

    private static boolean isListOfTexts(Json value) {
        return value.node().isArray()
                && value.items().stream().allMatch(item -> item.node().isTextual());
    }

    private static Optional<Answer> wrong(QuestionId question, Json value, String wanted) {
        value.error("The answer to question " + question + " must be " + wanted + ".", "");
        return Optional.empty();
    }
}
