package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.Engagement;

/** Says what follows from answers: which questions are asked and which offices are to be contacted, and why. */
public final class Assessor {

    /**
     * The reasons of an assessment take no more steps than this, about a tenth of a second: somebody types meanwhile. Every
     * rule has the same part of it, so that its reason rests on nothing but its own answers.
     */
    private static final long MOST_STEPS = 4_000_000;

    private static final long LEAST_STEPS = 500;

    private Assessor() {}

    /**
     * Assesses an engagement anew.
     *
     * @param checklist the edition it was answered with
     * @param today the local date, by which dates are judged
     */
    public static Assessment assess(Checklist checklist, Engagement engagement, LocalDate today) {
        Assessment all = assess(checklist, engagement.answers(), today);
        List<QuestionId> kept = checklist.questions().stream()
                .map(Question::id)
                .filter(id -> all.kept().contains(id) || (engagement.typedAt(id).isPresent() && !all.shows(id)))
                .toList();
        Set<QuestionId> toConfirm = all.effective().questions().stream()
                .filter(engagement::isToReview)
                .collect(Collectors.toUnmodifiableSet());
        List<Typed> typed = all.questions().stream()
                .flatMap(question -> engagement.typedAt(question.id()).map(text -> new Typed(question, text)).stream())
                .toList();
        return new Assessment(today, all.sections(), all.effective(), kept, toConfirm, typed, all.referrals());
    }

    /**
     * Assesses all answers anew; none of them has to be confirmed, and nothing is typed beside them.
     *
     * @param checklist the checklist they were given to
     * @param answers every answer given, also those to questions that are hidden
     * @param today the local date, by which dates are judged
     */
    public static Assessment assess(Checklist checklist, Answers answers, LocalDate today) {
        return assess(checklist, answers, today, Math.max(LEAST_STEPS, MOST_STEPS / countRules(checklist)));
    }

    /** {@return the same, quicker: the reasons are true and need not be the smallest} */
    public static Assessment assessBriefly(Checklist checklist, Answers answers, LocalDate today) {
        return assess(checklist, answers, today, 0);
    }

    private static long countRules(Checklist checklist) {
        return Math.max(1, checklist.allRules().size());
    }

    private static Assessment assess(Checklist checklist, Answers answers, LocalDate today, long stepsPerReason) {
        List<VisibleSection> sections = new ArrayList<>();
        Circumstances circumstances = new Circumstances(answers, today);
        for (Section section : checklist.sections()) {
            List<Question> visible = new ArrayList<>();
            for (Question question : section.questions()) {
                if (circumstances.satisfy(question.visibleWhen())) {
                    visible.add(question);
                } else {
                    circumstances = circumstances.without(question.id());
                }
            }
            if (!visible.isEmpty()) {
                sections.add(new VisibleSection(section, visible));
            }
        }
        return new Assessment(
                today,
                sections,
                circumstances.answers(),
                kept(checklist, answers, circumstances.answers()),
                Set.of(),
                List.of(),
                referrals(checklist, circumstances, stepsPerReason));
    }

    private static List<QuestionId> kept(Checklist checklist, Answers answers, Answers effective) {
        return checklist.questions().stream()
                .map(Question::id)
                .filter(id -> answers.has(id) && !effective.has(id))
                .toList();
    }

    private static List<Referral> referrals(Checklist checklist, Circumstances circumstances, long stepsPerReason) {
        Map<OfficeId, List<Finding>> byOffice = new LinkedHashMap<>();
        Questions questions = new Questions(checklist.questions());
        for (Rule rule : checklist.allRules()) {
            if (circumstances.fire(rule)) {
                Budget budget = Budget.of(stepsPerReason);
                List<Because> because = Reason.of(rule.when(), questions, circumstances, budget);
                byOffice.computeIfAbsent(rule.office().id(), _ -> new ArrayList<>())
                        .add(new Finding(rule, because));
            }
        }
        Map<OfficeId, Integer> places = places(checklist.directory().offices());
        return byOffice.values().stream()
                .map(findings -> new Referral(findings.getFirst().rule().office(), findings))
                .sorted(Comparator.comparingInt((Referral referral) -> referral.stops() ? 0 : 1)
                        .thenComparing(Referral::time)
                        .thenComparing(Referral::strength)
                        .thenComparingInt(referral ->
                                places.getOrDefault(referral.office().id(), -1)))
                .toList();
    }

    private static Map<OfficeId, Integer> places(List<Office> offices) {
        Map<OfficeId, Integer> places = new HashMap<>();
        for (int place = 0; place < offices.size(); place++) {
            places.put(offices.get(place).id(), place);
        }
        return places;
    }
}
