package org.engagementchecklist.cli;

import java.util.Collection;
import java.util.List;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Because;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.assessment.Typed;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.storage.JsonDocument;
import org.engagementchecklist.storage.Opening;

/** Spells what follows from an engagement for other programs. */
final class AssessmentJson {

    private AssessmentJson() {}

    static JsonDocument of(Assessment assessment, Opening.Opened opened) {
        EditionKey edition = opened.checklist().edition().key();
        return ResultFormat.ASSESSMENT
                .document()
                .with(
                        "checklist",
                        new JsonDocument().with("id", edition.checklist()).with("edition", edition.edition()))
                .with("today", assessment.today().toString())
                .withTexts("questionsShown", ids(assessment.questions()))
                .withAll("referrals", each(assessment.referrals()))
                .withTexts(
                        "kept",
                        assessment.kept().stream().map(QuestionId::value).toList())
                .withAll(
                        "parked",
                        ParkedAnswers.told(opened).stream()
                                .map(AssessmentJson::parked)
                                .toList())
                .with(
                        "open",
                        new JsonDocument()
                                .withTexts("unanswered", ids(assessment.unanswered()))
                                .withTexts("unsure", ids(assessment.unsure()))
                                .withAll(
                                        "typed",
                                        assessment.typed().stream()
                                                .map(AssessmentJson::typed)
                                                .toList()));
    }

    /** What is typed at a personal question is not told. */
    private static JsonDocument typed(Typed typed) {
        JsonDocument json =
                new JsonDocument().with("question", typed.question().id().value());
        return typed.question().personal() ? json : json.with("text", typed.text());
    }

    private static List<String> ids(Collection<Question> questions) {
        return questions.stream().map(question -> question.id().value()).toList();
    }

    private static List<JsonDocument> each(List<Referral> referrals) {
        return referrals.stream().map(AssessmentJson::referral).toList();
    }

    private static JsonDocument parked(Parked parked) {
        JsonDocument json = new JsonDocument()
                .with("question", parked.question().value())
                .with("text", parked.text())
                .with("edition", parked.from().edition())
                .with("answer", parked.answer());
        parked.typed().ifPresent(typed -> json.with("typed", typed));
        parked.note().ifPresent(note -> json.with("note", note));
        parked.unusable().ifPresent(_ -> json.with("unusable", parked.words()));
        return json.with("why", parked.why());
    }

    private static JsonDocument referral(Referral referral) {
        return new JsonDocument()
                .with("office", referral.office().id().value())
                .with("strength", referral.strength().name())
                .with("timing", referral.time().id())
                .withAll(
                        "findings",
                        referral.findings().stream()
                                .map(AssessmentJson::finding)
                                .toList());
    }

    private static JsonDocument finding(Finding finding) {
        return new JsonDocument()
                .with("rule", finding.rule().id())
                .with("strength", finding.strength().name())
                .with("timing", finding.time().id())
                .withAll(
                        "because",
                        finding.because().stream().map(AssessmentJson::because).toList());
    }

    private static JsonDocument because(Because because) {
        return new JsonDocument().with("question", because.question().value()).with("answer", because.answer());
    }
}
