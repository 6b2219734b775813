package org.engagementchecklist.ui.summary;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.LeadTime;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.report.ReasonWords;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** One thing to do with an office: what, by when, and because of which answers. */
final class FindingView extends VBox {

    FindingView(Finding finding, Answers answers, ReasonWords reasons, Consumer<QuestionId> go) {
        getStyleClass().add("summary-finding");
        String when = Stream.concat(
                        Stream.of(finding.strength().name(), finding.time().text()),
                        leadTime(finding, answers).stream())
                .collect(Collectors.joining(" · "));
        getChildren()
                .addAll(
                        new Passage(finding.rule().action()),
                        new Passage(Messages.text("summary.finding.because", when), "muted", "small"));
        reasons.parts(finding)
                .forEach(part -> part.question()
                        .ifPresent(question -> getChildren().add(new QuestionLine(question, part.answer(), go))));
    }

    private static Optional<String> leadTime(Finding finding, Answers answers) {
        return finding.rule()
                .leadTime()
                .flatMap(lead -> answers.to(lead.before())
                        .flatMap(answer -> answer instanceof Answer.Date(var day)
                                ? Optional.of(words(lead, AnswerWords.day(day)))
                                : Optional.empty()));
    }

    private static String words(LeadTime lead, String day) {
        return lead.count() == DayCount.BUSINESS
                ? Messages.text("summary.lead.business", lead.days(), day)
                : Messages.text("summary.lead.calendar", lead.days(), day);
    }
}
