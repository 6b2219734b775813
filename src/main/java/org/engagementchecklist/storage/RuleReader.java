package org.engagementchecklist.storage;

import java.util.Optional;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.LeadTime;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;

/**
 * Reads rules.
 *
 * @param questions every question of the checklist
 * @param legend the words for strength, time and origin
 */
record RuleReader(
        Named<Question> questions,
        ConditionReader conditions,
        Named<Office> offices,
        Named<Source> sources,
        LegendReader legend) {

    private static final Shape RULE = Shape.of()
            .with(Shape.Kind.TEXT, "id")
            .optionally(Shape.Kind.TEXT, "question")
            .with(Shape.Kind.OBJECT, "when")
            .with(Shape.Kind.TEXT, "office", "strength", "time", "action", "tag")
            .optionally(Shape.Kind.OBJECT, "leadTime")
            .with(Shape.Kind.TEXTS, "sources");
    private static final Shape LEAD_TIME = Shape.of()
            .with(Shape.Kind.TEXT, "before")
            .optionally(Shape.Kind.WHOLE, "days")
            .optionally(Shape.Kind.WHOLE, "businessDays");

    Optional<Rule> rule(Json json) {
        if (!RULE.fits(json)) {
            return Optional.empty();
        }
        Optional<Question> anchor = json.find("question").flatMap(questions::named);
        Optional<LeadTime> leadTime = json.find("leadTime").flatMap(this::leadTime);
        Optional<Condition> when = conditions.read(json.at("when"));
        Optional<Office> office = offices.named(json.at("office"));
        Optional<Strength> strength = legend.strengths().named(json.at("strength"));
        Optional<Time> time = legend.times().named(json.at("time"));
        Optional<Origin> tag = legend.origins().named(json.at("tag"));
        if (when.isEmpty() || office.isEmpty() || strength.isEmpty() || time.isEmpty() || tag.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                json.at("id").text(),
                anchor.map(Question::id),
                when.get(),
                office.get(),
                strength.get(),
                time.get(),
                json.at("action").text(),
                leadTime,
                tag.get(),
                sources.allNamed(json.at("sources"))));
    }

    private Optional<LeadTime> leadTime(Json json) {
        if (!LEAD_TIME.fits(json)) {
            return Optional.empty();
        }
        boolean business = json.has("businessDays");
        Json days = json.at(business ? "businessDays" : "days");
        if (business == json.has("days") || days.number() < 1 || days.number() > 10_000) {
            json.error("A lead time is a number of \"days\" or of \"businessDays\".", "Give one of them, 1 or more.");
            return Optional.empty();
        }
        Json before = json.at("before");
        return questions
                .named(before)
                .filter(question -> LeafReader.hasType(question, before, QuestionType.DATE))
                .map(question -> new LeadTime(
                        (int) days.number(), business ? DayCount.BUSINESS : DayCount.CALENDAR, question.id()));
    }
}
