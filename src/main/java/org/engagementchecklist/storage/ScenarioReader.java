package org.engagementchecklist.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.proof.Scenario;

/** Reads the worked engagements of a checklist. */
final class ScenarioReader {

    private static final Shape SHAPE = Shape.ofFile()
            .with(Shape.Kind.TEXT, "id", "title", "story")
            .with(Shape.Kind.DAY, "today")
            .with(Shape.Kind.OBJECT, "answers")
            .optionally(Shape.Kind.OBJECT, "places")
            .with(Shape.Kind.TEXTS, "questionsShown")
            .with(Shape.Kind.OBJECT, "expected");
    private static final Shape EXPECTED =
            Shape.of().with(Shape.Kind.TEXT, "strength", "time").with(Shape.Kind.TEXTS, "rules");

    private final AnswerReader answers;
    private final Named<OfficeId> offices = new Named<>("office");
    private final Named<QuestionId> questions = new Named<>("question");
    private final Named<String> rules = new Named<>("rule");
    private final Named<Strength> strengths = new Named<>("strength");
    private final Named<Time> times = new Named<>("time");

    ScenarioReader(Checklist checklist) {
        answers = new AnswerReader(checklist);
        checklist.directory().offices().forEach(each -> offices.add(each.id().value(), each.id()));
        checklist.questions().forEach(each -> questions.add(each.id().value(), each.id()));
        checklist.allRules().forEach(each -> rules.add(each.id(), each.id()));
        checklist.legend().times().forEach(each -> times.add(each.id(), each));
        List.of(Strength.values()).forEach(each -> strengths.add(each.name(), each));
    }

    /** {@return the worked engagement, if it has no defect; whatever is wrong is added to the defects} */
    Optional<Scenario> read(Json json) {
        if (!SHAPE.fits(json)) {
            return Optional.empty();
        }
        Answers given = answers.answers(json.at("answers"), json.at("places"));
        List<QuestionId> shown = questions.allNamed(json.at("questionsShown"));
        Map<OfficeId, Scenario.Expected> expected = new LinkedHashMap<>();
        for (String office : json.at("expected").fields()) {
            Json value = json.at("expected").at(office);
            offices.named(office, value).ifPresent(id -> expected(value).ifPresent(each -> expected.put(id, each)));
        }
        return json.defects().hasErrors()
                ? Optional.empty()
                : Optional.of(new Scenario(
                        json.at("id").text(),
                        json.at("title").text(),
                        json.at("story").text(),
                        json.at("today").day().orElseThrow(),
                        given,
                        shown,
                        expected));
    }

    private Optional<Scenario.Expected> expected(Json json) {
        if (!EXPECTED.fits(json)) {
            return Optional.empty();
        }
        Set<String> fired = Set.copyOf(rules.allNamed(json.at("rules")));
        Optional<Time> time = times.named(json.at("time"));
        return strengths
                .named(json.at("strength"))
                .flatMap(strength -> time.map(each -> new Scenario.Expected(strength, each.id(), fired)));
    }
}
