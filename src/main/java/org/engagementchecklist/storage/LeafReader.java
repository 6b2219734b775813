package org.engagementchecklist.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.proof.Spelling;

/** Reads the parts of conditions that compare the answer to one question. */
final class LeafReader {

    private LeafReader() {}

    /** {@return the comparison, if its question exists and can be compared so} */
    static Optional<Condition> read(Json json, String operator, Named<Question> questions) {
        Shape shape = Shape.of().with(Shape.Kind.TEXT, "question").with(kindOf(operator), operator);
        if (!shape.fits(json)) {
            return Optional.empty();
        }
        return questions
                .named(json.at("question"))
                .filter(question -> hasType(question, json.at(operator), typesFor(operator)))
                .flatMap(question -> leaf(json.at(operator), operator, question));
    }

    /** {@return the leaf, if the operator says nothing but {@code true}} */
    static Optional<Condition> isTrue(Json json, String operator, Shape shape, Condition leaf) {
        if (!shape.with(Shape.Kind.FLAG, operator).fits(json)) {
            return Optional.empty();
        }
        return onlyTrue(json.at(operator), leaf);
    }

    /** {@return whether the question has one of these types; otherwise that is a defect of the value} */
    static boolean hasType(Question question, Json value, QuestionType... types) {
        boolean right = Arrays.asList(types).contains(question.type());
        if (!right) {
            value.error(
                    "Question " + question.id() + " (" + TypeNames.of(question.type()) + ") cannot be compared so.",
                    "This is for " + Arrays.stream(types).map(TypeNames::of).collect(Collectors.joining(", ")) + ".");
        }
        return right;
    }

    private static Shape.Kind kindOf(String operator) {
        return switch (operator) {
            case "is", "only" -> Shape.Kind.TEXT;
            case "anyOf" -> Shape.Kind.TEXTS;
            case "answered" -> Shape.Kind.FLAG;
            default -> Shape.Kind.WHOLE;
        };
    }

    private static QuestionType[] typesFor(String operator) {
        return switch (operator) {
            case "is" -> new QuestionType[] {QuestionType.SINGLE_CHOICE, QuestionType.YES_NO_UNSURE};
            case "only" -> new QuestionType[] {QuestionType.MULTI_CHOICE};
            case "anyOf" ->
                new QuestionType[] {QuestionType.SINGLE_CHOICE, QuestionType.YES_NO_UNSURE, QuestionType.MULTI_CHOICE};
            case "atLeast", "moreThan" -> new QuestionType[] {QuestionType.MONEY};
            case "answered" -> QuestionType.values();
            default -> new QuestionType[] {QuestionType.DATE};
        };
    }

    private static Optional<Condition> leaf(Json value, String operator, Question question) {
        QuestionId id = question.id();
        return switch (operator) {
            case "is" -> option(value, question).map(option -> new Condition.Is(id, option));
            case "only" -> option(value, question).map(option -> new Condition.Only(id, option));
            case "anyOf" -> options(value, question).map(options -> new Condition.AnyOf(id, options));
            case "atLeast" -> Optional.of(new Condition.AtLeast(id, value.number()));
            case "moreThan" -> Optional.of(new Condition.MoreThan(id, value.number()));
            case "answered" -> onlyTrue(value, new Condition.Answered(id));
            case "fewerDaysAwayThan" -> days(value, id, DayCount.CALENDAR);
            default -> days(value, id, DayCount.BUSINESS);
        };
    }

    private static Optional<Condition> days(Json value, QuestionId id, DayCount count) {
        if (value.number() > 10_000) {
            value.error("More than 10,000 days are not expected here.", "");
            return Optional.empty();
        }
        return Optional.of(new Condition.FewerDaysAwayThan(id, (int) value.number(), count));
    }

    private static Optional<Condition> onlyTrue(Json value, Condition leaf) {
        if (!value.flag()) {
            value.error("Only true is possible here.", "For the opposite, put the condition into \"not\".");
            return Optional.empty();
        }
        return Optional.of(leaf);
    }

    private static Optional<List<String>> options(Json list, Question question) {
        if (list.items().isEmpty()) {
            list.error("No option is named.", "Name at least one option of question " + question.id() + ".");
        }
        List<String> options = list.each(item -> option(item, question));
        return options.isEmpty() ? Optional.empty() : Optional.of(options);
    }

    private static Optional<String> option(Json value, Question question) {
        if (question.option(value.text()).isPresent()) {
            return Optional.of(value.text());
        }
        value.error(
                "Question " + question.id() + " has no option \"" + value.text() + "\".",
                Spelling.suggestion(
                        value.text(),
                        question.options().stream().map(Option::id).toList()));
        return Optional.empty();
    }
}
