package org.engagementchecklist.cli;

import java.util.List;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Mutation;
import org.engagementchecklist.proof.Proof;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.proof.Subject;
import org.engagementchecklist.storage.CheckReport;
import org.engagementchecklist.storage.JsonDocument;

/** Spells what a check found for other programs. */
final class CheckJson {

    private CheckJson() {}

    static JsonDocument of(CheckReport report) {
        return ResultFormat.CHECK_REPORT
                .document()
                .with("errors", report.count(Severity.ERROR))
                .with("warnings", report.count(Severity.WARNING))
                .with("notes", report.count(Severity.NOTE))
                .withAll(
                        "editions",
                        report.editions().stream().map(CheckJson::edition).toList());
    }

    private static JsonDocument edition(CheckReport.Checked checked) {
        JsonDocument edition = new JsonDocument().with("file", checked.file().toString());
        checked.proved().ifPresent(proved -> {
            EditionKey key = proved.edition().checklist().edition().key();
            edition.with("id", key.checklist()).with("edition", key.edition());
            addProof(proved.proof(), edition);
        });
        return edition.withAll(
                "defects", checked.defects().stream().map(CheckJson::defect).toList());
    }

    private static void addProof(Proof proof, JsonDocument edition) {
        Mutation mutation = proof.mutation();
        edition.with("accepted", proof.accepted().size())
                .with(
                        "coverage",
                        new JsonDocument()
                                .with("rules", proof.coverage().rules())
                                .withTexts("untested", proof.coverage().untested()))
                .with(
                        "mutation",
                        new JsonDocument()
                                .with("noticed", mutation.noticed())
                                .with("unnoticed", mutation.unnoticed().size())
                                .with("equivalent", mutation.equivalent())
                                .with("score", mutation.score()))
                .withAll(
                        "reach",
                        proof.reach().bySubject().entrySet().stream()
                                .map(each -> reach(each.getKey(), each.getValue()))
                                .toList());
    }

    private static JsonDocument reach(Subject subject, Possibility possibility) {
        JsonDocument reach = new JsonDocument().with("subject", subject.toString());
        return switch (possibility) {
            case Possibility.Possible(var answers, var _, var _) -> reach.with("witness", spelled(answers));
            case Possibility.Impossible _ -> reach.with("possible", "no");
            case Possibility.Undecided _ -> reach.with("possible", "undecided");
        };
    }

    private static JsonDocument spelled(Answers answers) {
        JsonDocument spelled = new JsonDocument();
        for (QuestionId question : List.copyOf(answers.questions())) {
            spelled.with(question.value(), answers.to(question));
        }
        return spelled;
    }

    private static JsonDocument defect(Defect defect) {
        return new JsonDocument()
                .with("severity", defect.severity().name())
                .with("file", defect.place().file())
                .with("line", defect.place().line())
                .with("column", defect.place().column())
                .with("message", defect.message())
                .with("advice", defect.advice());
    }
}
