package org.engagementchecklist.storage;

import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.proof.Spelling;

/** Reads conditions: one operator an object, and every question, option and group it names must exist and fit. */
final class ConditionReader {

    private static final int MOST_LEAVES = 64;
    private static final int MOST_DEPTH = 8;
    private static final int MOST_QUESTIONS = 12;

    private static final List<String> OPERATORS = List.of(
            "all",
            "any",
            "not",
            "is",
            "anyOf",
            "only",
            "atLeast",
            "moreThan",
            "fewerDaysAwayThan",
            "fewerBusinessDaysAwayThan",
            "answered",
            "inGroup",
            "anyUnsure");

    private final Named<Question> questions;
    private final Named<CountryGroup> groups;

    /**
     * @param questions the questions that may be named
     * @param groups the groups of countries that may be named
     */
    ConditionReader(Named<Question> questions, Named<CountryGroup> groups) {
        this.questions = questions;
        this.groups = groups;
    }

    /** {@return the condition, if all of it could be read; whatever is wrong is added to the defects} */
    Optional<Condition> read(Json json) {
        Optional<Condition> condition = part(json, 1);
        condition.ifPresent(read -> {
            if (read.leaves().limit(MOST_LEAVES + 1L).count() > MOST_LEAVES
                    || read.reads().size() > MOST_QUESTIONS) {
                json.error(
                        "This condition is too long: at most %d parts about %d questions."
                                .formatted(MOST_LEAVES, MOST_QUESTIONS),
                        "Divide the rule into several.");
            }
        });
        return condition;
    }

    private Optional<Condition> part(Json json, int depth) {
        if (depth > MOST_DEPTH) {
            json.error("This condition is nested more than " + MOST_DEPTH + " deep.", "Divide the rule into several.");
            return Optional.empty();
        }
        List<String> named = json.fields().stream().filter(OPERATORS::contains).toList();
        if (named.size() != 1) {
            return wrongOperators(json, named);
        }
        String operator = named.getFirst();
        return switch (operator) {
            case "all" -> parts(json, operator, depth).map(Condition.All::new);
            case "any" -> parts(json, operator, depth).map(Condition.Any::new);
            case "not" ->
                Shape.of().with(Shape.Kind.OBJECT, operator).fits(json)
                        ? part(json.at(operator), depth + 1).map(Condition.Not::new)
                        : Optional.empty();
            case "inGroup" -> inGroup(json);
            case "anyUnsure" -> LeafReader.isTrue(json, operator, Shape.of(), new Condition.AnyUnsure());
            default -> LeafReader.read(json, operator, questions);
        };
    }

    private Optional<List<Condition>> parts(Json json, String operator, int depth) {
        if (!Shape.of().with(Shape.Kind.OBJECTS, operator).fits(json)) {
            return Optional.empty();
        }
        Json list = json.at(operator);
        if (list.items().isEmpty()) {
            list.error("\"" + operator + "\" has no parts.", "Name at least one, or leave the condition out.");
        }
        List<Condition> parts = list.each(item -> part(item, depth + 1));
        return parts.isEmpty() || parts.size() < list.items().size() ? Optional.empty() : Optional.of(parts);
    }

    private Optional<Condition> inGroup(Json json) {
        Shape shape = Shape.of().with(Shape.Kind.TEXTS, "countries").with(Shape.Kind.TEXT, "inGroup");
        if (!shape.fits(json)) {
            return Optional.empty();
        }
        Json names = json.at("countries");
        if (names.items().isEmpty()) {
            names.error("No question is named.", "Name at least one that asks for countries.");
        }
        List<QuestionId> read = names.each(name -> questions
                .named(name)
                .filter(question -> LeafReader.hasType(question, name, QuestionType.COUNTRIES))
                .map(Question::id));
        if (json.at("inGroup").text().equals(Condition.Unlisted.GROUP)) {
            return read.isEmpty() ? Optional.empty() : Optional.of(new Condition.Unlisted(read));
        }
        Optional<CountryGroup> group = groups.named(json.at("inGroup"));
        return read.isEmpty() ? Optional.empty() : group.map(each -> new Condition.InGroup(read, each));
    }

    private static Optional<Condition> wrongOperators(Json json, List<String> named) {
        String unknown = json.fields().stream()
                .filter(field -> !List.of("question", "countries").contains(field))
                .findFirst()
                .orElse("");
        String suggestion = named.isEmpty() ? Spelling.suggestion(unknown, OPERATORS) : "";
        json.error(
                named.isEmpty()
                        ? "This condition does not say how to compare."
                        : "This condition says " + named + " at once.",
                suggestion.isEmpty() ? "Use exactly one of " + String.join(", ", OPERATORS) + "." : suggestion);
        return Optional.empty();
    }
}
