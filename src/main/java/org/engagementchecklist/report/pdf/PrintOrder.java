package org.engagementchecklist.report.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.ChecklistComposer;
import org.engagementchecklist.report.MeetingComposer;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportComposer;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.blank.BlankComposer;
import org.engagementchecklist.report.comparison.ComparisonComposer;
import org.engagementchecklist.report.comparison.EngagementChange;

/**
 * All that decides the bytes of a PDF file.
 *
 * @param report what it says
 * @param paper the sheets it is set for
 * @param attachment a file it carries
 * @param created its date, kept to the second
 */
public record PrintOrder(Report report, Paper paper, Optional<Attachment> attachment, Instant created) {

    /**
     * An order for a summary, dated by the day on which it was assessed.
     *
     * @param attachment the engagement, as {@link SummaryContents#carried()} gives it
     */
    public static PrintOrder of(SummaryContents contents, Paper paper, Attachment attachment) {
        return new PrintOrder(
                ReportComposer.compose(contents), paper, Optional.of(attachment), day(contents.assessment()));
    }

    /**
     * An order for the page for a meeting with one office, dated likewise. It carries nothing.
     *
     * @param referral the office, one of those of the assessment
     */
    public static PrintOrder of(SummaryContents contents, Referral referral, Paper paper) {
        return new PrintOrder(
                MeetingComposer.compose(contents, referral), paper, Optional.empty(), day(contents.assessment()));
    }

    /**
     * An order for a checklist to be filled in, dated likewise.
     *
     * @param checklist the edition to print
     */
    public static PrintOrder blank(Checklist checklist, Paper paper) {
        return new PrintOrder(BlankComposer.compose(checklist), paper, Optional.empty(), month(checklist.edition()));
    }

    /**
     * An order for a whole checklist, dated by the month of its rules.
     *
     * @param checklist the edition to print
     */
    public static PrintOrder of(Checklist checklist, Paper paper) {
        return new PrintOrder(
                ChecklistComposer.compose(checklist), paper, Optional.empty(), month(checklist.edition()));
    }

    /** An order for what two states of an engagement differ in, dated by the day on which they were assessed. */
    public static PrintOrder of(EngagementChange change, Paper paper) {
        return new PrintOrder(
                ComparisonComposer.compose(change),
                paper,
                Optional.empty(),
                day(change.after().assessment()));
    }

    private static Instant day(Assessment assessment) {
        return beginningOf(assessment.today());
    }

    private static Instant month(Edition edition) {
        return beginningOf(edition.asOf().atDay(1));
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
