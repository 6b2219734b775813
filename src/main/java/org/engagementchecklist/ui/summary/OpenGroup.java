package org.engagementchecklist.ui.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Typed;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.report.TypedWords;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;

/**
 * Questions that are still open for the same reason.
 *
 * @param heading the reason
 * @param questions in the order of the checklist; at least one
 * @param typed what is typed at a question, where that is the reason
 */
record OpenGroup(String heading, List<Question> questions, Map<QuestionId, String> typed) {

    OpenGroup {
        questions = List.copyOf(questions);
        typed = Map.copyOf(typed);
    }

    private OpenGroup(String heading, List<Question> questions) {
        this(heading, questions, Map.of());
    }

    /** {@return what is to be read beside a question; empty if nothing is} */
    String beside(Question question) {
        return Optional.ofNullable(typed.get(question.id()))
                .map(text -> Messages.text("common.typed", text))
                .orElse("");
    }

    /** {@return what is still to find out; a question may stand in several groups} */
    static List<OpenGroup> of(Snapshot snapshot) {
        Assessment assessment = snapshot.assessment();
        TypedWords words = SummaryModel.typedWords(snapshot);
        List<Question> typed = words.shown().stream().map(Typed::question).toList();
        return Stream.of(
                        new OpenGroup(
                                Messages.text("summary.open.typed"),
                                typed,
                                snapshot.engagement().typed()),
                        new OpenGroup(
                                Messages.text("summary.open.meaning-changed"), marked(snapshot, Mark.MEANING_CHANGED)),
                        new OpenGroup(Messages.text("summary.open.ask-pi"), marked(snapshot, Mark.ASK_PI)),
                        new OpenGroup(Messages.text("summary.open.check-again"), marked(snapshot, Mark.CHECK_AGAIN)),
                        new OpenGroup(Messages.text("summary.open.unsure"), assessment.unsure()),
                        new OpenGroup(Messages.text("summary.open.unanswered"), words.unanswered()))
                .filter(Predicate.not(each -> each.questions().isEmpty()))
                .toList();
    }

    private static List<Question> marked(Snapshot snapshot, Mark mark) {
        Engagement engagement = snapshot.engagement();
        return snapshot.assessment().questions().stream()
                .filter(question -> engagement.marksOn(question.id()).contains(mark))
                .toList();
    }
}
