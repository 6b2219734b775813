package org.engagementchecklist.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;

/**
 * What one assessment has that another has not, in plain sentences, the weightiest first: offices that say STOP, that came
 * or went, that are to be contacted more or less firmly, sooner or later, or about more; then questions.
 *
 * @param cause the question whose answer was changed, where it was one
 */
record Differences(Assessment before, Assessment after, Optional<QuestionId> cause) {
    private static final String BETWEEN_OFFICES = "; ";

    /**
     * One kind of difference.
     *
     * @param names what it is said of, at least one
     * @param words makes a sentence of their names
     */
    private record Remark(List<String> names, Function<String, String> words) {
        String whole() {
            return words.apply(String.join(BETWEEN_OFFICES, names));
        }
    }

    /** An office that is listed before and after. */
    private record Stayed(Referral before, Referral after) {
        String name() {
            return after.office().name();
        }

        boolean stopsNow() {
            return after.stops() && !before.stops();
        }

        boolean isFirmer() {
            return after.strength().compareTo(before.strength()) < 0 && !after.stops();
        }

        boolean isWeaker() {
            return after.strength().compareTo(before.strength()) > 0;
        }

        boolean isSooner() {
            return after.time().compareTo(before.time()) < 0;
        }

        boolean isLater() {
            return after.time().compareTo(before.time()) > 0;
        }

        boolean hasMore() {
            List<Rule> known = before.findings().stream().map(Finding::rule).toList();
            return after.strength() == before.strength()
                    && after.time().equals(before.time())
                    && after.findings().stream().map(Finding::rule).anyMatch(rule -> !known.contains(rule));
        }
    }

    /** {@return every difference in sentences; nothing where there is none} */
    String sentences() {
        return String.join(" ", remarks().stream().map(Remark::whole).toList());
    }

    /** {@return the weightiest difference and how many more there are; nothing where there is none} */
    String line() {
        List<Remark> all = remarks();
        if (all.isEmpty()) {
            return "";
        }
        Remark first = all.getFirst();
        String said = first.words().apply(first.names().getFirst());
        int more = all.stream().mapToInt(each -> each.names().size()).sum() - 1;
        return more == 0 ? said : said + " " + Messages.text("common.announce.more", more);
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        add(remarks, came(Referral::stops), "common.announce.offices-added-stop");
        add(remarks, stayed(Stayed::stopsNow), "common.announce.offices-stop");
        add(remarks, came(referral -> !referral.stops()), "common.announce.offices-added");
        add(remarks, only(before, after).map(each -> each.office().name()).toList(), "common.announce.offices-removed");
        addApart(remarks, Stayed::isFirmer, each -> each.after().strength().name(), "common.announce.offices-firmer");
        addApart(remarks, Stayed::isWeaker, each -> each.after().strength().name(), "common.announce.offices-weaker");
        addApart(remarks, Stayed::isSooner, each -> each.after().time().text(), "common.announce.offices-sooner");
        addApart(remarks, Stayed::isLater, each -> each.after().time().text(), "common.announce.offices-later");
        add(remarks, stayed(Stayed::hasMore), "common.announce.offices-more");
        addQuestions(remarks, after, before, "common.announce.questions-added");
        addQuestions(remarks, before, after, "common.announce.questions-removed");
        return remarks;
    }

    private void add(List<Remark> remarks, List<String> names, String key) {
        if (!names.isEmpty()) {
            remarks.add(new Remark(names, joined -> Messages.text(key, joined, because())));
        }
    }

    /** Offices that changed in the same way, such as all those that are a MUST now, are said together. */
    private void addApart(List<Remark> remarks, Predicate<Stayed> which, Function<Stayed, String> way, String key) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        allStayed()
                .filter(which)
                .forEach(each -> names.computeIfAbsent(way.apply(each), _ -> new ArrayList<>())
                        .add(each.name()));
        names.forEach((how, offices) ->
                remarks.add(new Remark(offices, joined -> Messages.text(key, joined, because(), how))));
    }

    private static void addQuestions(List<Remark> remarks, Assessment in, Assessment notIn, String key) {
        List<String> ids = in.questions().stream()
                .map(Question::id)
                .filter(id -> !notIn.shows(id))
                .map(QuestionId::value)
                .toList();
        if (!ids.isEmpty()) {
            String all = String.join(", ", ids);
            remarks.add(new Remark(List.of(all), _ -> Messages.text(key, ids.size(), all)));
        }
    }

    private List<String> came(Predicate<Referral> which) {
        return only(after, before)
                .filter(which)
                .map(each -> each.office().name())
                .toList();
    }

    private List<String> stayed(Predicate<Stayed> which) {
        return allStayed().filter(which).map(Stayed::name).toList();
    }

    private static Stream<Referral> only(Assessment in, Assessment notIn) {
        return in.referrals().stream()
                .filter(each -> notIn.referralTo(each.office().id()).isEmpty());
    }

    private Stream<Stayed> allStayed() {
        return after.referrals().stream()
                .flatMap(now -> before.referralTo(now.office().id()).stream().map(former -> new Stayed(former, now)));
    }

    private String because() {
        return cause.map(question -> Messages.text("common.announce.because", question))
                .orElse("");
    }
}
