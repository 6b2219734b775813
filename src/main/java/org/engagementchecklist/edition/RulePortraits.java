package org.engagementchecklist.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.LeadTime;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;

/** Where answers lead: rules, the groups of countries they look at, and pages worth reading. */
record RulePortraits(Checklist checklist, Renames renames) {

    Stream<Portrait> all() {
        return Stream.of(
                        checklist.rules().stream().map(this::rule),
                        checklist.groups().stream().map(this::group),
                        checklist.resources().stream().map(this::resource))
                .flatMap(portraits -> portraits);
    }

    private Portrait rule(Rule rule) {
        Optional<QuestionId> anchor = rule.anchor().map(renames::question);
        return Portrait.of(
                Part.RULE,
                rule.id(),
                rule.office().name(),
                List.of(
                        Trait.value(
                                "belongs to",
                                anchor,
                                rule.anchor().map(QuestionId::value).orElse("no question")),
                        Trait.value(
                                "condition",
                                Term.of(renames.condition(rule.when())),
                                words().leads(rule, Set.of()).text()),
                        Trait.value("office", rule.office().id(), rule.office().name()),
                        Trait.text("strength", rule.strength().name()),
                        Trait.value("time", rule.time().id(), rule.time().text()),
                        Trait.text("action", rule.action()),
                        Trait.value(
                                "lead time",
                                rule.leadTime().map(renames::leadTime),
                                rule.leadTime().map(RulePortraits::leadTime).orElse("")),
                        Trait.value("origin", rule.tag().id(), rule.tag().text()),
                        Portraits.sources(rule.sources())));
    }

    private static String leadTime(LeadTime lead) {
        return LeafWords.days(lead.days(), lead.count()) + " before " + lead.before();
    }

    private Portrait group(CountryGroup group) {
        List<String> codes = List.copyOf(group.codes());
        return Portrait.of(
                Part.GROUP,
                group.id(),
                group.meaning(),
                List.of(
                        Trait.text("meaning", group.meaning()),
                        Trait.list(
                                "country",
                                codes,
                                codes.stream().map(checklist.countries()::name).toList()),
                        Trait.text("note", group.note()),
                        Portraits.sources(group.sources())));
    }

    private Portrait resource(Resource resource) {
        return Portrait.of(
                Part.RESOURCE,
                resource.id(),
                resource.name(),
                List.of(
                        Trait.text("name", resource.name()),
                        Trait.text("why", resource.why()),
                        Trait.value(
                                "when",
                                Term.of(renames.condition(resource.when())),
                                words().printed(resource).text()),
                        Portraits.sources(resource.sources())));
    }

    private ConditionWords words() {
        return new ConditionWords(checklist);
    }
}
