package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.checklist.Source;

/** The sources that a paper cites, under their numbers. */
final class SourcePages {
    private SourcePages() {}

    static List<Block> of(SourceNumbers sources) {
        List<Source> used = sources.inOrder();
        List<Block> blocks = new ArrayList<>();
        if (!used.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("sources")));
            blocks.add(Prose.small(Span.plain(ReportWords.say("sources.meaning"))));
            for (int i = 0; i < used.size(); i++) {
                blocks.add(entry(i + 1, used.get(i)));
            }
        }
        return blocks;
    }

    private static Prose entry(int number, Source source) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.strong("[" + number + "] "));
        spans.add(Span.plain(ReportWords.say("source", source.what(), source.asOf())));
        if (!source.note().isBlank()) {
            spans.add(Span.plain(" " + source.note() + "."));
        }
        spans.add(Span.plain(" " + source.era().text() + "."));
        source.pages().forEach(page -> {
            spans.add(Span.plain(" "));
            spans.add(ContactWords.link(page));
        });
        return new Prose(Prose.Tone.SMALL, spans);
    }
}
