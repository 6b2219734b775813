package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;

/**
 * Everything that follows from the answers on a day.
 *
 * @param today the day
 * @param sections the visible sections with their visible questions, in order
 * @param effective the answers that count: those to visible questions
 * @param kept the hidden questions whose answers or typed texts are kept and not counted, in the order of the checklist
 * @param toConfirm the visible questions whose answers have to be confirmed, since the questions mean something else now
 * @param typed what is typed at visible questions and not taken as an answer, in order; such a question is open even
 *     where a former answer still stands
 * @param referrals the offices to contact: STOP first, then by time, strength and the directory's order
 */
public record Assessment(
        LocalDate today,
        List<VisibleSection> sections,
        Answers effective,
        List<QuestionId> kept,
        Set<QuestionId> toConfirm,
        List<Typed> typed,
        List<Referral> referrals) {

    public Assessment {
        sections = List.copyOf(sections);
        kept = List.copyOf(kept);
        toConfirm = Set.copyOf(toConfirm);
        typed = List.copyOf(typed);
        referrals = List.copyOf(referrals);
    }

    /** {@return the visible questions, in order} */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** {@return whether this question is visible} */
    public boolean shows(QuestionId question) {
        return questions().stream().anyMatch(each -> each.id().equals(question));
    }

    /** {@return the visible questions without an answer, or with a text typed that is not taken, in order} */
    public List<Question> unanswered() {
        return questions().stream()
                .filter(each -> !effective.has(each.id()) || isTyped(each.id()))
                .toList();
    }

    /** {@return the visible questions answered with "unsure", alone or beside other options, in order} */
    public List<Question> unsure() {
        return questions().stream()
                .filter(each -> effective.to(each.id()).filter(Answer::isUnsure).isPresent())
                .toList();
    }

    /** {@return whether a text is typed at this question, which is visible, and not taken as an answer} */
    public boolean isTyped(QuestionId question) {
        return typed.stream().anyMatch(each -> each.question().id().equals(question));
    }

    /** {@return whether this question has an answer that counts, need not be confirmed and has nothing typed beside it} */
    public boolean isDone(QuestionId question) {
        return effective.has(question) && !toConfirm.contains(question) && !isTyped(question);
    }

    /** {@return how many of the visible questions are done} */
    public Progress progress() {
        return progress(questions());
    }

    /** {@return how many of these visible questions are done} */
    public Progress progress(List<Question> some) {
        List<Question> done =
                some.stream().filter(question -> isDone(question.id())).toList();
        int unsure = (int) done.stream()
                .flatMap(question -> effective.to(question.id()).stream())
                .filter(Answer::isUnsure)
                .count();
        return new Progress(done.size(), some.size(), unsure);
    }

    /** {@return the referral to this office, if there is one} */
    public Optional<Referral> referralTo(OfficeId office) {
        return referrals.stream()
                .filter(each -> each.office().id().equals(office))
                .findFirst();
    }

    /** {@return the referrals that say to stop} */
    public List<Referral> stops() {
        return referrals.stream().filter(Referral::stops).toList();
    }

    /**
     * {@return what a list shows of this engagement, with the plain names of its countries and offices} A list may be
     * seen by others: countries that are a personal answer are not shown.
     */
    public Summary summaryOf(Engagement engagement, Countries names) {
        Facts facts = engagement.facts();
        List<String> countries = questions().stream()
                .filter(question -> !question.personal())
                .flatMap(question -> effective.to(question.id()).stream())
                .flatMap(answer -> answer instanceof Answer.CountryList(var codes, var places)
                        ? Stream.concat(codes.stream().map(names::name), places.stream())
                        : Stream.of())
                .distinct()
                .toList();
        List<String> offices =
                referrals.stream().map(each -> each.office().name()).toList();
        return new Summary(
                facts.title(),
                facts.pi(),
                facts.department(),
                countries,
                progress(),
                offices,
                !stops().isEmpty(),
                engagement.changed());
    }
}
