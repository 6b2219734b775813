package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.LeadTime;
import org.engagementchecklist.report.WriteIn.Blank;

/** Office by office: what to do, why, how to reach it, what to bring, and room for what came of it. */
final class OfficeCards {
    private final SummaryContents contents;
    private final SourceNumbers sources;
    private final ReasonWords reasons;

    OfficeCards(SummaryContents contents, SourceNumbers sources) {
        this.contents = contents;
        this.sources = sources;
        this.reasons = new ReasonWords(contents.checklist(), contents.personal());
    }

    List<Block> blocks() {
        List<Referral> referrals = contents.referrals();
        List<Block> blocks = new ArrayList<>();
        if (!referrals.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("offices")));
            referrals.forEach(referral -> blocks.add(card(referral)));
        }
        return blocks;
    }

    private Card card(Referral referral) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.small(
                Span.strong(ReportWords.say("card.first-contact") + " "),
                Span.plain(referral.time().text() + ". " + referral.office().purpose() + ".")));
        addFindings(blocks, referral.findings());
        blocks.addAll(ContactWords.full(referral.office()));
        blocks.add(Prose.small(Span.strong(ReportWords.say("card.bring") + " "), Span.plain(bring(referral))));
        blocks.add(new WriteIn(List.of(
                new Blank(ReportWords.say("card.met"), 2),
                new Blank(ReportWords.say("card.with"), 3),
                new Blank(ReportWords.say("card.outcome"), 5))));
        return new Card(referral.office().name(), referral.strength().name(), blocks);
    }

    /** Findings that follow one another for the same reason share it. */
    private void addFindings(List<Block> blocks, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            blocks.add(action(finding));
            boolean shared =
                    i + 1 < findings.size() && reasons.parts(finding).equals(reasons.parts(findings.get(i + 1)));
            if (!shared) {
                reasons.parts(finding).forEach(part -> blocks.add(reason(part)));
            }
        }
    }

    private Prose action(Finding finding) {
        String when = ReportWords.say(
                "card.when", finding.strength().name(), finding.time().text(), leadTime(finding));
        String action = finding.rule().action();
        return Prose.body(
                new Span.TickBox(ReportWords.say("tick.done", action)),
                Span.plain(action + " "),
                Span.quiet(when + " " + sources.cite(finding.rule().sources())));
    }

    private String leadTime(Finding finding) {
        return finding.rule()
                .leadTime()
                .filter(lead -> !contents.personal().hides(contents.question(lead.before())))
                .flatMap(lead ->
                        contents.assessment().effective().to(lead.before()).map(date -> leadTime(lead, date)))
                .orElse("");
    }

    private static String leadTime(LeadTime lead, Answer date) {
        String key = lead.count() == DayCount.BUSINESS ? "card.lead.business" : "card.lead.calendar";
        return date instanceof Answer.Date(var day)
                ? " " + ReportWords.say(key, lead.days(), AnswerWords.day(day))
                : "";
    }

    private static Prose reason(ReasonWords.Part part) {
        String why = part.question()
                .map(question -> ReportWords.say("card.because", question.id().value(), question.text()))
                .orElseGet(() -> ReportWords.say("card.because.personal"));
        return Prose.aside(Span.plain(why + " "), Span.strong(part.answer()));
    }

    private String bring(Referral referral) {
        Set<String> named = referral.findings().stream()
                .flatMap(finding -> reasons.parts(finding).stream())
                .flatMap(part -> part.question().stream())
                .map(question -> question.id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return named.isEmpty()
                ? ReportWords.say("card.bring.summary")
                : ReportWords.say("card.bring.answers", String.join(", ", named));
    }
}
