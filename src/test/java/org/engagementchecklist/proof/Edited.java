package org.engagementchecklist.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;

/** Checklists changed as a clumsy hand would change them. */
final class Edited {

    private Edited() {}

    /** {@return the checklist with these rules} */
    static Checklist rules(Checklist from, List<Rule> rules) {
        return made(from, from.sections(), rules, from.groups(), from.sources());
    }

    /** {@return the checklist with other conditions for its rules} */
    static Checklist conditions(Checklist from, UnaryOperator<Condition> change) {
        return rules(
                from,
                from.rules().stream()
                        .map(rule -> rule(rule, rule.id(), change.apply(rule.when())))
                        .toList());
    }

    /** {@return the checklist with a weaker and later copy of every rule besides, under another name} */
    static Checklist repeated(Checklist from, Function<Rule, Condition> narrower) {
        Time latest = from.legend().times().getLast();
        List<Rule> all = new ArrayList<>(from.rules());
        from.rules()
                .forEach(rule -> all.add(new Rule(
                        "again-" + rule.id(),
                        rule.anchor(),
                        narrower.apply(rule),
                        rule.office(),
                        Strength.CHECK,
                        latest,
                        rule.action(),
                        rule.leadTime(),
                        rule.tag(),
                        rule.sources())));
        return rules(from, all);
    }

    /** {@return the checklist with other questions in the places of its own} */
    static Checklist questions(Checklist from, UnaryOperator<Question> change) {
        List<Section> sections = from.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.questions().stream().map(change).toList()))
                .toList();
        return made(from, sections, from.rules(), from.groups(), from.sources());
    }

    /** {@return the checklist with more groups of countries and more sources} */
    static Checklist with(Checklist from, List<CountryGroup> more, List<Source> sources) {
        List<CountryGroup> groups =
                Stream.concat(from.groups().stream(), more.stream()).toList();
        List<Source> all =
                Stream.concat(from.sources().stream(), sources.stream()).toList();
        return made(from, from.sections(), from.rules(), groups, all);
    }

    static Rule rule(Rule from, String id, Condition when) {
        return rule(from, id, when, from.office(), from.sources());
    }

    static Rule rule(Rule from, String id, Condition when, Office office, List<Source> sources) {
        return new Rule(
                id,
                from.anchor(),
                when,
                office,
                from.strength(),
                from.time(),
                from.action(),
                from.leadTime(),
                from.tag(),
                sources);
    }

    static Question question(Question from, Condition visibleWhen) {
        return question(from, visibleWhen, from.options(), from.unsureOffices());
    }

    static Question question(Question from, Condition visibleWhen, List<Option> options, List<Office> unsure) {
        return new Question(
                from.id(),
                from.text(),
                from.why(),
                from.type(),
                options,
                visibleWhen,
                unsure,
                from.personal(),
                from.basis(),
                from.lineage());
    }

    private static Checklist made(
            Checklist from, List<Section> sections, List<Rule> rules, List<CountryGroup> groups, List<Source> sources) {
        return new Checklist(
                from.edition(),
                from.legend(),
                sections,
                rules,
                from.directory(),
                from.countries(),
                groups,
                from.resources(),
                sources,
                from.removed());
    }
}
