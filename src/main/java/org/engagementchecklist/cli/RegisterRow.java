package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.Opening;

/**
 * One engagement in a report over many. Of its answers it shows only the countries and which questions are unsure;
 * personal answers are no part of either.
 *
 * @param file where it was found
 * @param sameAs the first file with the same engagement, if this is not the first
 */
record RegisterRow(Path file, Engagement engagement, Assessment assessment, Summary summary, Optional<Path> sameAs) {

    static RegisterRow of(Opening.Opened opened, LocalDate today, Optional<Path> sameAs) {
        Engagement engagement = opened.engagement();
        Assessment assessment = Assessor.assess(opened.checklist(), engagement, today);
        Summary summary = assessment.summaryOf(engagement, opened.checklist().countries());
        return new RegisterRow(opened.file(), engagement, assessment, summary, sameAs);
    }

    List<Referral> referrals() {
        return assessment.referrals();
    }

    List<String> stops() {
        return assessment.stops().stream().map(each -> each.office().name()).toList();
    }

    List<String> unsure() {
        return assessment.unsure().stream()
                .filter(question -> !question.personal())
                .map(Question::id)
                .map(Object::toString)
                .toList();
    }

    /** {@return the questions whose answers were left out of this copy} */
    List<String> partial() {
        return engagement.partial().stream().map(Object::toString).sorted().toList();
    }

    String meeting() {
        return engagement.facts().meeting().map(LocalDate::toString).orElse("");
    }
}
