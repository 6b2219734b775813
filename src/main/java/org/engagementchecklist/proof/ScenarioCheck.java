package org.engagementchecklist.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;

/** Runs a worked engagement and says in words where it comes out otherwise than expected. */
public final class ScenarioCheck {

    private ScenarioCheck() {}

    /** {@return a sentence for each difference; none if the scenario comes out exactly as expected} */
    public static List<String> differences(Scenario scenario, Checklist checklist) {
        Assessment assessment = Assessor.assessBriefly(checklist, scenario.answers(), scenario.today());
        List<String> differences = new ArrayList<>();
        compareQuestions(scenario, assessment, differences);
        Map<OfficeId, Scenario.Expected> actual = assessment.referrals().stream()
                .collect(Collectors.toMap(each -> each.office().id(), ScenarioCheck::actual));
        Set<OfficeId> offices = new HashSet<>(scenario.expected().keySet());
        offices.addAll(actual.keySet());
        new TreeSet<>(offices.stream().map(OfficeId::value).toList()).forEach(office -> {
            String wanted = inWords(scenario.expected(), office);
            String got = inWords(actual, office);
            if (!wanted.equals(got)) {
                differences.add("office " + office + ": expected " + wanted + ", came out " + got);
            }
        });
        return differences;
    }

    private static void compareQuestions(Scenario scenario, Assessment assessment, List<String> differences) {
        List<QuestionId> shown =
                assessment.questions().stream().map(Question::id).toList();
        List<QuestionId> expected = scenario.questionsShown();
        String besides = named(shown, expected);
        String missing = named(expected, shown);
        if (!besides.isEmpty()) {
            differences.add("questions shown but not expected: " + besides);
        }
        if (!missing.isEmpty()) {
            differences.add("questions expected but not shown: " + missing);
        }
        if (besides.isEmpty() && missing.isEmpty() && !shown.equals(expected)) {
            differences.add("questions expected in another order than they are asked");
        }
    }

    private static String named(List<QuestionId> some, List<QuestionId> others) {
        return some.stream()
                .filter(question -> !others.contains(question))
                .map(QuestionId::value)
                .collect(Collectors.joining(", "));
    }

    private static Scenario.Expected actual(Referral referral) {
        Set<String> rules =
                referral.findings().stream().map(each -> each.rule().id()).collect(Collectors.toSet());
        return new Scenario.Expected(referral.strength(), referral.time().id(), rules);
    }

    private static String inWords(Map<OfficeId, Scenario.Expected> offices, String office) {
        return Optional.ofNullable(offices.get(new OfficeId(office)))
                .map(each -> each.strength() + " " + each.time() + " by " + new TreeSet<>(each.rules()))
                .orElse("nothing");
    }
}
