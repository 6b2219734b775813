package org.engagementchecklist.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.LeadTime;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;

/** What is called what in a newer edition, so that a mere change of names is told once and not at each mention. */
final class Renames {

    private final Map<QuestionId, Question> successors = new HashMap<>();
    private final Map<String, CountryGroup> groups;

    private Renames(Checklist to) {
        this.groups = to.groups().stream().collect(Collectors.toMap(CountryGroup::id, group -> group));
    }

    /** Of a question that took in several, only the first goes on; the others are gone. */
    static Renames between(Checklist from, Checklist to) {
        Renames renames = new Renames(to);
        for (Question question : to.questions()) {
            question.lineage().formerIds().stream()
                    .filter(former -> from.question(former).isPresent())
                    .findFirst()
                    .filter(_ -> from.question(question.id()).isEmpty())
                    .ifPresent(former -> renames.successors.putIfAbsent(former, question));
            renames.successors.put(question.id(), question);
        }
        return renames;
    }

    /** The names of an edition are its own. */
    static Renames none(Checklist checklist) {
        return between(checklist, checklist);
    }

    QuestionId question(QuestionId id) {
        return Optional.ofNullable(successors.get(id)).map(Question::id).orElse(id);
    }

    String option(QuestionId id, String option) {
        return Optional.ofNullable(successors.get(id))
                .filter(question -> question.option(option).isEmpty())
                .flatMap(question -> question.lineage().optionFor(option))
                .orElse(option);
    }

    LeadTime leadTime(LeadTime lead) {
        return new LeadTime(lead.days(), lead.count(), question(lead.before()));
    }

    Condition condition(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> new Condition.All(all(parts));
            case Condition.Any(var parts) -> new Condition.Any(all(parts));
            case Condition.Not(var part) -> new Condition.Not(condition(part));
            case Condition.Leaf leaf -> leaf(leaf);
        };
    }

    private List<Condition> all(List<Condition> parts) {
        return parts.stream().map(this::condition).toList();
    }

    private Condition leaf(Condition.Leaf leaf) {
        return switch (leaf) {
            case Condition.Is(var id, var option) -> new Condition.Is(question(id), option(id, option));
            case Condition.Only(var id, var option) -> new Condition.Only(question(id), option(id, option));
            case Condition.AnyOf(var id, var options) ->
                new Condition.AnyOf(
                        question(id),
                        options.stream().map(option -> option(id, option)).toList());
            case Condition.AtLeast(var id, var amount) -> new Condition.AtLeast(question(id), amount);
            case Condition.MoreThan(var id, var amount) -> new Condition.MoreThan(question(id), amount);
            case Condition.FewerDaysAwayThan(var id, var days, var count) ->
                new Condition.FewerDaysAwayThan(question(id), days, count);
            case Condition.Answered(var id) -> new Condition.Answered(question(id));
            case Condition.InGroup(var ids, var group) ->
                new Condition.InGroup(
                        ids.stream().map(this::question).toList(), groups.getOrDefault(group.id(), group));
            case Condition.Unlisted(var ids) ->
                new Condition.Unlisted(ids.stream().map(this::question).toList());
            case Condition.AnyUnsure any -> any;
        };
    }
}
