package org.engagementchecklist.report;

import java.util.List;
import java.util.Optional;
import org.engagementchecklist.assessment.Because;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;

/** Why an office is to be contacted, in the words of the questions and answers. */
public final class ReasonWords {
    private final Checklist checklist;
    private final Personal personal;
    private final AnswerWords answers;

    /**
     * Creates words for the findings of a checklist.
     *
     * @param checklist the checklist
     * @param personal what becomes of personal answers
     */
    public ReasonWords(Checklist checklist, Personal personal) {
        this.checklist = checklist;
        this.personal = personal;
        this.answers = new AnswerWords(checklist.countries());
    }

    /**
     * One answer of a reason.
     *
     * @param question the question; none where a personal one is left out
     * @param answer the part of the answer that counts, or that it is not given, or that it is not printed
     */
    public record Part(Optional<Question> question, String answer) {}

    /**
     * The answers that made a rule fire, in the order of the checklist. Those personal ones that are left out make one
     * part, which says no more than that.
     *
     * @param finding a finding of this checklist
     */
    public List<Part> parts(Finding finding) {
        return finding.because().stream()
                .map(because -> part(finding, because))
                .distinct()
                .toList();
    }

    private Part part(Finding finding, Because because) {
        Question question = checklist.question(because.question()).orElseThrow();
        return personal.hides(question)
                ? new Part(Optional.empty(), ReportWords.say("answer.personal"))
                : new Part(Optional.of(question), words(finding, question, because));
    }

    private String words(Finding finding, Question question, Because because) {
        return because.answer()
                .map(answer -> answers.of(question, answer, finding.rule().when()))
                .orElseGet(() -> ReportWords.say("answer.none"));
    }
}
