package org.engagementchecklist.proof;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.assessment.Search;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Rule;

/**
 * What can happen in a checklist, each with a smallest set of answers by which it does: that a question is shown, an
 * option that is read is chosen, a rule fires, an office is to be contacted.
 *
 * @param bySubject every question, every option that some condition names, every rule and every office
 */
public record Reach(Map<Subject, Possibility> bySubject) {

    public Reach {
        bySubject = Collections.unmodifiableMap(new LinkedHashMap<>(bySubject));
    }

    /** {@return what can happen in this checklist} */
    static Reach of(Checklist checklist, Inquiry inquiry) {
        Map<Subject, Possibility> found = new LinkedHashMap<>();
        Goals.of(checklist).forEach((subject, goal) -> found.put(subject, inquiry.smallest(goal, subject)));
        Map<OfficeId, List<Rule>> rules = checklist.allRules().stream()
                .collect(Collectors.groupingBy(rule -> rule.office().id()));
        for (Office office : checklist.directory().offices()) {
            Stream<Possibility> ways = rules.getOrDefault(office.id(), List.of()).stream()
                    .map(rule -> found.getOrDefault(Subject.of(rule), new Possibility.Undecided(0)));
            found.put(Subject.of(office.id()), easiest(ways.toList()));
        }
        return new Reach(found);
    }

    /** {@return what can happen in this checklist of those things alone that have this id} */
    public static Reach of(String id, Checklist checklist, Search search) {
        Map<Subject, Possibility> found = new LinkedHashMap<>();
        Goals.of(checklist).entrySet().stream()
                .filter(goal -> goal.getKey().id().equals(id))
                .forEach(goal -> found.put(goal.getKey(), search.smallest(goal.getValue())));
        checklist
                .directory()
                .find(new OfficeId(id))
                .ifPresent(office -> found.put(Subject.of(office.id()), easiest(ways(office, checklist, search))));
        return new Reach(found);
    }

    /** {@return whether the subject can happen, if it is one of those spoken of} */
    public Optional<Possibility> to(Subject subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    boolean isPossible(Subject subject) {
        return to(subject).filter(Possibility.Possible.class::isInstance).isPresent();
    }

    /** {@return how many things of this kind there are} */
    public long count(Subject.Kind kind) {
        return bySubject.keySet().stream().filter(each -> each.kind() == kind).count();
    }

    /** {@return how many things of this kind could not be decided} */
    long undecided(Subject.Kind kind) {
        return bySubject.entrySet().stream()
                .filter(each -> each.getKey().kind() == kind && each.getValue() instanceof Possibility.Undecided)
                .count();
    }

    /** {@return how many things of this kind can happen} */
    public long possible(Subject.Kind kind) {
        return bySubject.keySet().stream()
                .filter(each -> each.kind() == kind && isPossible(each))
                .count();
    }

    private static List<Possibility> ways(Office office, Checklist checklist, Search search) {
        return checklist.allRules().stream()
                .filter(rule -> rule.office().id().equals(office.id()))
                .map(rule -> search.smallest(rule.firing()))
                .toList();
    }

    /** An office is reached with the fewest answers by the rule that needs the fewest. */
    private static Possibility easiest(List<Possibility> ways) {
        Optional<Possibility> easiest =
                ways.stream().filter(Possibility.Possible.class::isInstance).min(Comparator.comparingInt(Reach::size));
        return easiest.or(() -> ways.stream()
                        .filter(Possibility.Undecided.class::isInstance)
                        .findFirst())
                .orElseGet(() -> new Possibility.Impossible(0));
    }

    private static int size(Possibility way) {
        return way instanceof Possibility.Possible(var answers, var _, var _)
                ? answers.questions().size()
                : Integer.MAX_VALUE;
    }
}
