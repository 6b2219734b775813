package org.engagementchecklist.engagement;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.QuestionId;

/**
 * What becomes of an engagement when a copy of it comes back that may know more, and may leave out what is personal.
 * Nothing is ever deleted: where the copy says nothing, the own words stay.
 *
 * @param whole the engagement with everything the copy says
 * @param added how much of that was not known
 * @param contradicted how much of it was known otherwise
 */
public record Completion(Engagement whole, int added, int contradicted) {

    /** What both say of one thing. */
    private record Both(Optional<?> own, Optional<?> copy) {
        boolean isNew() {
            return own.isEmpty() && copy.isPresent();
        }

        boolean isOther() {
            return own.isPresent() && copy.isPresent() && !own.equals(copy);
        }
    }

    /** {@return an engagement completed by a copy of it, answered with the same edition} */
    public static Completion of(Engagement own, Engagement copy) {
        List<Both> all = Stream.of(
                        facts(own.facts(), copy.facts()),
                        each(own.answers().byQuestion(), copy.answers().byQuestion()),
                        each(own.typed(), copy.typed()),
                        each(own.notes(), copy.notes()))
                .flatMap(both -> both)
                .toList();
        long added = all.stream().filter(Both::isNew).count() + newMarks(own, copy);
        long contradicted = all.stream().filter(Both::isOther).count();
        return new Completion(whole(own, copy), (int) added, (int) contradicted);
    }

    private static Engagement whole(Engagement own, Engagement copy) {
        return new Engagement(
                own.id(),
                own.edition(),
                facts(own, copy),
                entries(own, copy),
                own.parked(),
                own.partial(),
                own.lifetime(),
                own.unknown());
    }

    private static Entries entries(Engagement own, Engagement copy) {
        return new Entries(
                new Answers(over(own.answers().byQuestion(), copy.answers().byQuestion())),
                over(own.typed(), copy.typed()),
                over(own.notes(), copy.notes()),
                marks(own, copy));
    }

    private static Facts facts(Engagement own, Engagement copy) {
        Facts said = copy.facts();
        Facts known = own.facts();
        return new Facts(
                text(said.title()).orElse(known.title()),
                text(said.pi()).orElse(known.pi()),
                text(said.department()).orElse(known.department()),
                text(said.preparedBy()).orElse(known.preparedBy()),
                said.meeting().or(known::meeting),
                text(said.typedMeeting()).orElse(known.typedMeeting()));
    }

    private static Stream<Both> facts(Facts own, Facts copy) {
        return Stream.of(
                new Both(text(own.title()), text(copy.title())),
                new Both(text(own.pi()), text(copy.pi())),
                new Both(text(own.department()), text(copy.department())),
                new Both(text(own.preparedBy()), text(copy.preparedBy())),
                new Both(own.meeting(), copy.meeting()),
                new Both(text(own.typedMeeting()), text(copy.typedMeeting())));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static Stream<Both> each(Map<QuestionId, ?> own, Map<QuestionId, ?> copy) {
        return copy.entrySet().stream()
                .map(said -> new Both(Optional.ofNullable(own.get(said.getKey())), Optional.of(said.getValue())));
    }

    private static <V> Map<QuestionId, V> over(Map<QuestionId, V> own, Map<QuestionId, V> copy) {
        Map<QuestionId, V> all = new LinkedHashMap<>(own);
        all.putAll(copy);
        return all;
    }

    private static Map<QuestionId, Set<Mark>> marks(Engagement own, Engagement copy) {
        Map<QuestionId, Set<Mark>> all = new LinkedHashMap<>(own.marks());
        copy.marks().forEach((question, marks) -> {
            Set<Mark> both = EnumSet.copyOf(marks);
            both.addAll(own.marksOn(question));
            all.put(question, both);
        });
        return all;
    }

    private static long newMarks(Engagement own, Engagement copy) {
        return copy.marks().entrySet().stream()
                .flatMap(said -> said.getValue().stream()
                        .filter(mark -> !own.marksOn(said.getKey()).contains(mark)))
                .count();
    }
}
