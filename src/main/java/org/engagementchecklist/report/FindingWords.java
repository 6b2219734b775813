package org.engagementchecklist.report;

import org.engagementchecklist.assessment.Finding;

/** What a finding says is to be done, how firmly, and by when. */
final class FindingWords {
    private final SummaryContents contents;
    private final SourceNumbers sources;

    FindingWords(SummaryContents contents, SourceNumbers sources) {
        this.contents = contents;
        this.sources = sources;
    }

    /** The step with a box to tick. */
    Prose action(Finding finding) {
        return action(finding, "");
    }

    /** The step with a box to tick, and with some words after how firm and how urgent it is. */
    Prose action(Finding finding, String more) {
        String action = finding.rule().action();
        return Prose.body(
                new Span.TickBox(ReportWords.say("tick.done", action)),
                Span.plain(action + " "),
                Span.quiet(when(finding, contents) + more + " "
                        + sources.cite(finding.rule().sources())));
    }

    /** How firm a step is, by when it is to be taken, and how long before a date the office wants to hear. */
    static String when(Finding finding, SummaryContents contents) {
        return ReportWords.say(
                "card.when", finding.strength().name(), finding.time().text(), LeadWords.of(finding, contents));
    }

    /** A step that waits, under the name of the office it waits for. */
    static Prose stop(Finding finding) {
        return Prose.body(
                Span.strong(finding.rule().office().name() + ". "),
                Span.plain(finding.rule().action() + " "),
                Span.quiet(finding.time().text() + "."));
    }
}
