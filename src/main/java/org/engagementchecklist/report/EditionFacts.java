package org.engagementchecklist.report;

import java.util.List;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.report.FactList.Fact;

/** Which edition a paper is about. */
public final class EditionFacts {
    private EditionFacts() {}

    /** {@return its checklist, its name, and the dates of its rules and of its content} */
    public static List<Fact> names(Edition edition) {
        return List.of(
                new Fact(ReportWords.say("about.checklist"), edition.key().checklist()),
                new Fact(ReportWords.say("explain.edition"), edition.key().edition()),
                new Fact(ReportWords.say("about.rules"), AnswerWords.month(edition.asOf())),
                new Fact(
                        ReportWords.say("about.content"),
                        AnswerWords.month(edition.provenance().contentDate())));
    }

    /** {@return what tells it from any other of its name} */
    public static Fact fingerprint(Edition edition) {
        return new Fact(ReportWords.say("explain.fingerprint"), edition.sha256());
    }
}
