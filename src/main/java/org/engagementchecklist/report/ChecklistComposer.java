package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.report.WriteIn.Blank;

/** Composes a whole checklist in plain words, for whoever is to answer for it: to be read, checked and signed. */
public final class ChecklistComposer {
    private static final int SIGNATURES = 3;

    private ChecklistComposer() {}

    /**
     * Composes the document. The same checklist gives the same document.
     *
     * @param checklist the edition to explain
     */
    public static Report compose(Checklist checklist) {
        SourceNumbers sources = new SourceNumbers();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new ChecklistFront(checklist).blocks());
        blocks.addAll(new QuestionPages(checklist, sources).blocks());
        blocks.addAll(new DirectoryPages(checklist, sources).blocks());
        sources.cite(checklist.sources());
        sources.cite(checklist.directory().sources());
        blocks.addAll(SourcePages.of(sources));
        addApproval(blocks, checklist);
        return new Report(
                Report.Kind.WHOLE_CHECKLIST,
                title(checklist),
                ReportComposer.LANGUAGE,
                footer(checklist, title(checklist)),
                blocks);
    }

    private static void addApproval(List<Block> blocks, Checklist checklist) {
        blocks.add(new Heading(2, ReportWords.say("explain.approval")));
        blocks.add(Prose.body(ReportWords.say(
                "explain.approval.of",
                checklist.edition().key().edition(),
                checklist.edition().sha256())));
        for (int i = 0; i < SIGNATURES; i++) {
            blocks.add(new WriteIn(List.of(
                    new Blank(ReportWords.say("explain.name"), 4),
                    new Blank(ReportWords.say("column.office"), 4),
                    new Blank(ReportWords.say("explain.date"), 2),
                    new Blank(ReportWords.say("explain.signature"), 5))));
        }
    }

    private static String title(Checklist checklist) {
        return ReportWords.say(
                "explain.title",
                checklist.edition().title(),
                checklist.edition().key().edition());
    }

    /** {@return the foot of a paper about a checklist and no engagement} */
    public static Footer footer(Checklist checklist, String title) {
        String asOf = AnswerWords.month(checklist.edition().asOf());
        return new Footer(
                title,
                "",
                ReportWords.say(
                        "footer.notice", checklist.edition().provenance().label(), ReportWords.say("rules", asOf)),
                ReportWords.pattern("footer.page"));
    }
}
