package org.engagementchecklist.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Basis;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Removal;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Source;

/** Reads sections and their questions, each of which may depend on those before it. */
final class QuestionReader {

    private static final Shape SECTION =
            Shape.of().with(Shape.Kind.TEXT, "id", "title").with(Shape.Kind.OBJECTS, "questions");
    private static final Shape QUESTION = Shape.of()
            .with(Shape.Kind.TEXT, "id", "text", "why", "type")
            .optionally(Shape.Kind.OBJECTS, "options")
            .optionally(Shape.Kind.OBJECT, "visibleWhen")
            .optionally(Shape.Kind.TEXTS, "unsure")
            .optionally(Shape.Kind.FLAG, "personal")
            .with(Shape.Kind.TEXT, "basis")
            .with(Shape.Kind.TEXTS, "sources")
            .optionally(Shape.Kind.TEXTS, "formerIds")
            .optionally(Shape.Kind.OBJECT, "formerOptions")
            .optionally(Shape.Kind.TEXT, "meaningChanged");
    private static final Shape OPTION =
            Shape.of().with(Shape.Kind.TEXT, "id", "label").optionally(Shape.Kind.FLAG, "exclusive");

    private static final int MOST_OPTIONS = 64;

    private final Named<Office> offices;
    private final Named<Source> sources;
    private final Named<Question> earlier;
    private final ConditionReader conditions;
    private final LineageReader lineages;

    /** @param ids every question of the file, so that a reference to a later one is called so */
    QuestionReader(Named<Office> offices, Named<Source> sources, Named<CountryGroup> groups, Collection<String> ids) {
        this.offices = offices;
        this.sources = sources;
        this.earlier = new Named<>("question", ids);
        this.conditions = new ConditionReader(earlier, groups);
        this.lineages = new LineageReader(ids);
    }

    /** {@return the questions read so far} */
    Named<Question> questions() {
        return earlier;
    }

    /** {@return the questions that this edition leaves out on purpose} */
    List<Removal> removals(Json list) {
        return lineages.removals(list);
    }

    /** {@return the section; the questions of one that is itself wrong are read all the same, for others name them} */
    Optional<Section> section(Json json) {
        boolean fits = SECTION.fits(json);
        Json list = json.at("questions");
        if (fits && list.items().isEmpty()) {
            list.error("This section has no questions.", "Add a question, or drop the section.");
        }
        List<Question> questions = list.each(item -> {
            Optional<Question> question = QUESTION.fits(item) ? question(item) : Optional.empty();
            earlier.add(item.at("id"), question);
            return question;
        });
        return fits && !questions.isEmpty()
                ? Optional.of(new Section(json.at("id").text(), json.at("title").text(), questions))
                : Optional.empty();
    }

    private Optional<Question> question(Json json) {
        Optional<QuestionType> type = TypeNames.named(json.at("type"));
        List<Option> options =
                Named.in(json.at("options"), "option", QuestionReader::option).all();
        // A condition that cannot be read is said; the question stays known, so that what names it is judged as well.
        Condition visibleWhen =
                json.find("visibleWhen").flatMap(this::visibleWhen).orElse(Condition.always());
        boolean few = json.at("options").hasAtMost(MOST_OPTIONS, "Divide the question into several.");
        if (!few || options.size() < json.at("options").items().size()) {
            return Optional.empty();
        }
        return type.filter(each -> optionsFit(json, each, options))
                .map(each -> question(json, each, options, visibleWhen));
    }

    private Optional<Condition> visibleWhen(Json json) {
        Optional<Condition> when = conditions.read(json);
        if (when.stream().flatMap(Condition::leaves).anyMatch(Condition.AnyUnsure.class::isInstance)) {
            json.error(
                    "Whether a question is asked cannot depend on all answers.",
                    "Name the earlier questions on which it depends.");
        }
        return when;
    }

    private Question question(Json json, QuestionType type, List<Option> options, Condition visibleWhen) {
        return new Question(
                new QuestionId(json.at("id").text()),
                json.at("text").text(),
                json.at("why").text(),
                type,
                options,
                visibleWhen,
                offices.allNamed(json.at("unsure")),
                json.at("personal").flag(),
                new Basis(json.at("basis").text(), sources.allNamed(json.at("sources"))),
                lineages.lineage(json, options));
    }

    private static Optional<Option> option(Json json) {
        return OPTION.fits(json)
                ? Optional.of(new Option(
                        json.at("id").text(),
                        json.at("label").text(),
                        json.at("exclusive").flag()))
                : Optional.empty();
    }

    private static boolean optionsFit(Json json, QuestionType type, List<Option> options) {
        if (type.hasOptions() == options.isEmpty()) {
            json.error(
                    type.hasOptions() ? "This question has no options." : "This type of question has no options.",
                    type.hasOptions() ? "List them under \"options\"." : "Drop \"options\", or change the type.");
            return false;
        }
        List<String> ids = options.stream().map(Option::id).toList();
        if (type == QuestionType.YES_NO_UNSURE && !ids.equals(List.of(Answer.YES, Answer.NO, Answer.UNSURE))) {
            json.at("options").error("The options must be yes, no, unsure.", "Use them, or the type single-choice.");
            return false;
        }
        return true;
    }
}
