package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.assessment.Circumstances;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.report.FactList.Fact;

/** What else to read, where the checklist comes from, and the sources used. */
final class ClosingPages {
    private final SummaryContents contents;
    private final SourceNumbers sources;

    ClosingPages(SummaryContents contents, SourceNumbers sources) {
        this.contents = contents;
        this.sources = sources;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        addResources(blocks);
        addProvenance(blocks);
        addSources(blocks);
        return blocks;
    }

    private void addResources(List<Block> blocks) {
        Circumstances circumstances = new Circumstances(
                contents.assessment().effective(), contents.assessment().today());
        List<Prose> items = contents.checklist().resources().stream()
                .filter(resource -> circumstances.satisfy(resource.when()))
                .map(this::item)
                .toList();
        if (!items.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("resources")));
            blocks.add(Bullets.of(items));
        }
    }

    private Prose item(Resource resource) {
        return Prose.body(
                Span.strong(resource.name() + ". "),
                Span.plain(resource.why() + ". "),
                Span.quiet(sources.cite(resource.sources())));
    }

    private void addProvenance(List<Block> blocks) {
        Edition edition = contents.checklist().edition();
        blocks.add(new Heading(2, ReportWords.say("about")));
        blocks.add(new FactList(List.of(
                new Fact(ReportWords.say("about.checklist"), edition.title()),
                new Fact(ReportWords.say("about.rules"), AnswerWords.month(edition.asOf())),
                new Fact(
                        ReportWords.say("about.content"),
                        AnswerWords.month(edition.provenance().contentDate())),
                new Fact(
                        ReportWords.say("about.directory"),
                        AnswerWords.month(contents.checklist().directory().asOf())))));
        edition.provenance().account().forEach(paragraph -> blocks.add(Prose.small(Span.plain(paragraph))));
        blocks.add(Prose.small(Span.plain(contents.checklist().directory().note())));
        blocks.add(Prose.small(Span.plain(ReportWords.say("about.days"))));
    }

    private void addSources(List<Block> blocks) {
        contents.referrals().stream().map(Referral::office).forEach(this::citeContacts);
        blocks.addAll(SourcePages.of(sources));
    }

    private void citeContacts(Office office) {
        office.contacts().stream().map(Contact::seenOn).forEach(sources::cite);
        office.people().stream().map(Person::seenOn).forEach(sources::cite);
    }
}
