package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.edition.ConditionWords;

/** What rules refer to: the offices with their contacts, the groups of countries, and what else to read. */
final class DirectoryPages {
    private final Checklist checklist;
    private final SourceNumbers sources;

    DirectoryPages(Checklist checklist, SourceNumbers sources) {
        this.checklist = checklist;
        this.sources = sources;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, ReportWords.say("explain.offices")));
        blocks.add(Prose.small(Span.plain(checklist.directory().note())));
        checklist.directory().offices().forEach(office -> blocks.add(card(office)));
        if (!checklist.groups().isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("explain.groups")));
            checklist.groups().forEach(group -> blocks.add(card(group)));
        }
        addResources(blocks);
        return blocks;
    }

    private Card card(Office office) {
        List<Block> blocks = new ArrayList<>();
        String earlier = office.earlier().isBlank() ? "" : " " + ReportWords.say("explain.earlier", office.earlier());
        blocks.add(Prose.small(Span.plain(office.purpose() + "." + earlier + " " + sources.cite(office.sources()))));
        blocks.addAll(ContactWords.full(office));
        office.contacts().stream().map(Contact::seenOn).forEach(sources::cite);
        office.people().stream().map(Person::seenOn).forEach(sources::cite);
        blocks.add(Prose.small(Span.strong(ReportWords.say("explain.led-by") + " "), Span.plain(rules(office))));
        return new Card(office.name(), "", blocks);
    }

    private String rules(Office office) {
        List<Rule> leading = checklist.allRules().stream()
                .filter(rule -> rule.office().id().equals(office.id()))
                .toList();
        return leading.isEmpty() ? ReportWords.say("explain.led-by.none") : RuleBlocks.ids(leading) + ".";
    }

    private Card card(CountryGroup group) {
        Stream<String> names = group.codes().stream().map(checklist.countries()::name);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.small(
                Span.strong(ReportWords.say("fact.countries") + ": "),
                Span.plain(names.collect(Collectors.joining(", ")) + ".")));
        blocks.add(Prose.small(Span.plain(group.note() + " "), Span.quiet(sources.cite(group.sources()))));
        blocks.add(Prose.small(
                Span.strong(ReportWords.say("explain.read-by") + " "),
                Span.plain(String.join(", ", new ReadBy(checklist).group(group)) + ".")));
        return new Card(group.meaning(), "", blocks);
    }

    private void addResources(List<Block> blocks) {
        ConditionWords words = new ConditionWords(checklist);
        if (!checklist.resources().isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("resources")));
            blocks.add(new Bullets(checklist.resources().stream()
                    .map(resource -> WordingBlocks.item(about(resource), words.printed(resource)))
                    .toList()));
        }
    }

    private List<Span> about(Resource resource) {
        return List.of(
                Span.strong(resource.name() + ". "),
                Span.plain(resource.why() + ". "),
                Span.quiet(sources.cite(resource.sources()) + " "));
    }
}
