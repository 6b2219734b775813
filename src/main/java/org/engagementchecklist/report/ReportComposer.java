package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;

/** Composes the summary that a PI takes to a meeting: first whom to contact, then why, then all answers. */
public final class ReportComposer {
    /** The language of the words of all papers, as a BCP 47 tag. */
    public static final String LANGUAGE = "en-US";

    private ReportComposer() {}

    /**
     * Composes the summary.
     *
     * @param contents what it is made from; the assessment must be of the engagement and the checklist
     */
    public static Report compose(SummaryContents contents) {
        SourceNumbers sources = new SourceNumbers();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new FirstPage(contents).blocks());
        blocks.addAll(new OfficeCards(contents, sources).blocks());
        blocks.addAll(new OpenPoints(contents).blocks());
        blocks.addAll(new AnswerPages(contents).blocks());
        blocks.addAll(new ClosingPages(contents, sources).blocks());
        return new Report(Report.Kind.SUMMARY, title(contents), LANGUAGE, footer(contents, title(contents)), blocks);
    }

    static String title(SummaryContents contents) {
        String title = contents.engagement().facts().title();
        String today = AnswerWords.day(contents.assessment().today());
        return title.isBlank() ? ReportWords.say("title.none", today) : title;
    }

    static Footer footer(SummaryContents contents, String title) {
        return new Footer(
                title,
                ReportWords.say("footer.state", StateCode.of(contents).text()),
                notice(contents),
                ReportWords.pattern("footer.page"));
    }

    /** What the rules are not, of when they are, and whether there are newer ones. */
    static String notice(SummaryContents contents) {
        String label = contents.checklist().edition().provenance().label();
        return ReportWords.say("footer.notice", label, rules(contents));
    }

    private static String rules(SummaryContents contents) {
        String asOf = AnswerWords.month(contents.checklist().edition().asOf());
        return contents.newer()
                .map(month -> ReportWords.say("rules.older", asOf))
                .orElseGet(() -> ReportWords.say("rules", asOf));
    }
}
