package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.LeadTime;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.edition.ConditionWords;

/** When rules lead to which offices. Rules with the same condition share its words. */
final class RuleBlocks {
    private final ConditionWords words;
    private final SourceNumbers sources;

    RuleBlocks(ConditionWords words, SourceNumbers sources) {
        this.words = words;
        this.sources = sources;
    }

    List<Block> of(List<Rule> rules) {
        Map<Condition, List<Rule>> alike = new LinkedHashMap<>();
        rules.forEach(rule ->
                alike.computeIfAbsent(rule.when(), _ -> new ArrayList<>()).add(rule));
        List<Block> blocks = new ArrayList<>();
        for (List<Rule> same : alike.values()) {
            blocks.addAll(condition(same.getFirst()));
            same.forEach(rule -> blocks.add(contact(rule)));
        }
        return blocks;
    }

    private List<Block> condition(Rule rule) {
        return WordingBlocks.after(
                List.of(), words.leads(rule, rule.anchor().map(Set::of).orElse(Set.of())), Prose.Tone.BODY);
    }

    private Prose contact(Rule rule) {
        String when = ReportWords.say(
                "card.when",
                rule.strength().name(),
                rule.time().text(),
                rule.leadTime().map(RuleBlocks::leadTime).orElse(""));
        return Prose.aside(
                Span.strong(rule.id() + "  " + rule.office().name()),
                Span.plain(" · " + when + "\n" + rule.action() + "\n"),
                Span.quiet(rule.tag().text() + ". " + sources.cite(rule.sources())));
    }

    private static String leadTime(LeadTime lead) {
        return " " + LeadWords.before(lead, lead.before().value());
    }

    /** The ids of rules as they stand in a sentence. */
    static String ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).distinct().collect(Collectors.joining(", "));
    }
}
