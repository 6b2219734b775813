package org.engagementchecklist.ui.summary;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;

/**
 * Questions that are still open for the same reason.
 *
 * @param heading the reason
 * @param questions in the order of the checklist; at least one
 */
record OpenGroup(String heading, List<Question> questions) {

    OpenGroup {
        questions = List.copyOf(questions);
    }

    /** {@return what is still to find out; a question may stand in several groups} */
    static List<OpenGroup> of(Snapshot snapshot) {
        Assessment assessment = snapshot.assessment();
        return Stream.of(
                        new OpenGroup(
                                Messages.text("summary.open.meaning-changed"), marked(snapshot, Mark.MEANING_CHANGED)),
                        new OpenGroup(Messages.text("summary.open.ask-pi"), marked(snapshot, Mark.ASK_PI)),
                        new OpenGroup(Messages.text("summary.open.check-again"), marked(snapshot, Mark.CHECK_AGAIN)),
                        new OpenGroup(Messages.text("summary.open.unsure"), assessment.unsure()),
                        new OpenGroup(Messages.text("summary.open.unanswered"), assessment.unanswered()))
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
