package org.engagementchecklist.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;

/**
 * What one assessment has that another has not, in plain sentences.
 *
 * @param cause the question whose answer was changed, where it was one
 */
record Differences(Assessment before, Assessment after, Optional<QuestionId> cause) {

    /** {@return a sentence for each kind of difference, those about questions first} */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        questions(after, before, "common.announce.questions-added").ifPresent(sentences::add);
        questions(before, after, "common.announce.questions-removed").ifPresent(sentences::add);
        offices(after, before, Differences::withStop)
                .ifPresent(names -> sentences.add(because("common.announce.offices-added", names)));
        nowStopping().ifPresent(names -> sentences.add(because("common.announce.offices-stop", names)));
        offices(before, after, each -> each.office().name())
                .ifPresent(names -> sentences.add(because("common.announce.offices-removed", names)));
        return sentences;
    }

    private static Optional<String> offices(Assessment in, Assessment notIn, Function<Referral, String> name) {
        return joined(
                "; ",
                in.referrals().stream()
                        .filter(each -> notIn.referralTo(each.office().id()).isEmpty())
                        .map(name)
                        .toList());
    }

    private Optional<String> nowStopping() {
        return joined(
                "; ",
                after.stops().stream()
                        .filter(each -> before.referralTo(each.office().id())
                                .filter(former -> !former.stops())
                                .isPresent())
                        .map(each -> each.office().name())
                        .toList());
    }

    private static Optional<String> questions(Assessment in, Assessment notIn, String key) {
        List<Question> different =
                in.questions().stream().filter(each -> !notIn.shows(each.id())).toList();
        return joined(", ", different.stream().map(each -> each.id().value()).toList())
                .map(ids -> Messages.text(key, different.size(), ids));
    }

    private String because(String key, String names) {
        String reason = cause.map(question -> Messages.text("common.announce.because", question))
                .orElse("");
        return Messages.text(key, names, reason);
    }

    private static String withStop(Referral referral) {
        String name = referral.office().name();
        return referral.stops() ? Messages.text("common.announce.stop", name) : name;
    }

    private static Optional<String> joined(String between, List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.stream().collect(Collectors.joining(between)));
    }
}
