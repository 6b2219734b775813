package org.engagementchecklist.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;

/**
 * What a summary is made from.
 *
 * @param checklist the edition the engagement was answered with
 * @param engagement the engagement
 * @param assessment what follows from its answers, on the day that is printed
 * @param personal what becomes of personal answers
 * @param newer the month of a newer edition that is installed, if there is one
 */
public record SummaryContents(
        Checklist checklist,
        Engagement engagement,
        Assessment assessment,
        Personal personal,
        Optional<YearMonth> newer) {

    /**
     * What a summary is made from when an engagement is judged anew.
     *
     * @param today the local date, by which dates are judged
     */
    public static SummaryContents judged(
            Checklist checklist, Engagement engagement, LocalDate today, Personal personal, Optional<YearMonth> newer) {
        return new SummaryContents(
                checklist, engagement, Assessor.assess(checklist, engagement, today), personal, newer);
    }

    /** {@return the engagement as the file of the summary carries it: without personal answers that are left out} */
    public Engagement carried() {
        return switch (personal) {
            case PRINTED -> engagement;
            case LEFT_OUT -> engagement.withoutAll(checklist.personalQuestions());
        };
    }

    /** {@return what a list shows of the engagement; an unsure answer that is left out is not counted as such} */
    public Summary listed() {
        Summary all = assessment.summaryOf(engagement, checklist.countries());
        int unsure = (int) unsure().stream()
                .filter(question -> assessment.isDone(question.id()))
                .count();
        return all.with(new Progress(all.progress().answered(), all.progress().visible(), unsure));
    }

    /** What was given to questions that this edition does not ask, as far as it may be told. */
    List<Parked> parked() {
        return engagement.parked().stream()
                .filter(each -> !each.isLeftOut() && !hides(each))
                .toList();
    }

    private boolean hides(Parked parked) {
        return personal == Personal.LEFT_OUT && parked.isPersonal(checklist.personalQuestions());
    }

    /** The referrals by time, those of one time in the order of the assessment. */
    List<Referral> referrals() {
        return assessment.referrals().stream()
                .sorted((one, other) -> one.time().compareTo(other.time()))
                .toList();
    }

    List<Finding> stops() {
        return assessment.stops().stream()
                .flatMap(referral -> referral.findings().stream())
                .filter(finding -> finding.strength() == Strength.STOP)
                .toList();
    }

    /** The unsure questions that may be named as such. */
    List<Question> unsure() {
        return assessment.unsure().stream()
                .filter(question -> !personal.hides(question))
                .toList();
    }

    /** What the paper is not, and that a newer edition is available if there is one. */
    String statement() {
        String statement = checklist.edition().provenance().statement();
        return newer.map(month -> statement + " " + ReportWords.say("newer", AnswerWords.month(month)))
                .orElse(statement);
    }

    Question question(QuestionId id) {
        return checklist.question(id).orElseThrow();
    }
}
